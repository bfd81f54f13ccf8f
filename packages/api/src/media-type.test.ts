import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredType } from './media-type.ts';

const OFFERS = ['text/plain', 'text/html', 'application/problem+json'] as const;

test.each([
  [undefined, 'text/plain'],
  ['', 'text/plain'],
  ['*/*', 'text/plain'],
  ['text/html', 'text/html'],
  ['TEXT/HTML', 'text/html'],
  ['text/html;charset=utf-8', 'text/html'],
  ['text/html;level=1', undefined],
  ['text/*;q=0.5, application/*', 'application/problem+json'],
  ['text/plain;q=0, */*', 'text/html'],
  ['text/*;q=0.1, text/html;q=0.9', 'text/html'],
  ['*/*;q=0.8, text/plain;q=0.2, text/html;q=0.2', 'application/problem+json'],
  ['image/png', undefined],
  ['image/png, */*;q=0.001', 'text/plain'],
  ['*/*;q=0', undefined],
  ['text/html;q=2, application/problem+json;q=0.1', 'application/problem+json'],
  ['text/html;q=0.1234', 'text/plain'],
  [';;;,,,', 'text/plain'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
])('Accept %j → %s', (accept, type) => expect(preferredType(accept, OFFERS)).toBe(type));

test('any text: an offer or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      expect([...OFFERS, undefined]).toContain(preferredType(accept, OFFERS));
    }),
  );
});

test('of exact types, the highest quality wins, whatever the order', () => {
  const qualities = fc.tuple(...OFFERS.map(() => fc.integer({ min: 0, max: 1000 })));
  fc.assert(
    fc.property(qualities, fc.integer({ min: 0, max: 2 }), (own, turn) => {
      const ranges = OFFERS.map((type, at) => `${type};q=${((own[at] ?? 0) / 1000).toFixed(3)}`);
      const accept = [...ranges.slice(turn), ...ranges.slice(0, turn)].join(', ');
      const best = Math.max(...own);
      expect(preferredType(accept, OFFERS)).toBe(
        best === 0 ? undefined : OFFERS[own.indexOf(best)],
      );
    }),
  );
});
