import { openCompiled } from '@polystatus/core/world/built';
import { negotiate } from '@polystatus/data/negotiate';
import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from './request.ts';

const tags = openCompiled()
  .localesOf('apps')
  .map(({ tag }) => tag);
const range = fc.constantFrom(
  ...tags,
  ...tags.map((tag) => `${tag}-XA`),
  'qaa',
  'qaa-XA',
  'e',
  'trx',
);
const weight = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    ';q=1',
    ';q=1.0',
    '; q=0.5',
    ' ;q=0.50',
    ';q=0.500',
    ';q=0.',
    ';q=2',
    ';q=0.1234',
  ),
  fc.integer({ min: 1, max: 999 }).map((q) => `;q=0.${String(q).padStart(3, '0')}`),
  fc.integer({ min: 1, max: 9 }).map((q) => `;q=0.${q}`),
);
const anyHeader = fc
  .array(fc.tuple(range, weight), { minLength: 1, maxLength: 6 })
  // Asked for and refused at once: the servers differ, and say so in their configuration.
  .map((members) => members.filter(([, q]) => q !== ';q=0.'))
  .map((members) => members.map(([tag, q]) => tag + q).join(', '));

/** Each language once, each weight once. */
const plainHeader = fc
  .tuple(
    fc.uniqueArray(range, { minLength: 1, selector: (tag) => tag.slice(0, 2) }),
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 10, maxLength: 10 }),
  )
  .map(([tags, weights]) =>
    tags.map((tag, index) => `${tag};q=${(weights[index] ?? 0) / 1_000}`).join(', '),
  );

/** The server chooses as our own library does: first of the highest weight, by lookup. */
export async function expectNegotiation(port: number, exact: boolean): Promise<void> {
  await fc.assert(
    fc.asyncProperty(exact ? anyHeader : plainHeader, async (value) => {
      const { lang } = await ask(port, '/missing', { 'Accept-Language': value });
      expect(lang).toBe(negotiate(value));
    }),
    { numRuns: 300 },
  );
}
