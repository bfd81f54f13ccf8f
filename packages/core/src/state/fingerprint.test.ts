import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FINGERPRINT, fingerprint } from './fingerprint.ts';

test.each([
  ['', '47DEQpj8HB'],
  ['Not Found', 'ABnfxLMtY8'],
  ['404’ü', 'Ax0kT20xt-'],
])('%j always has the same fingerprint, or every lock would be worthless', (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test.each(['', 'ABnfxLMtY', 'ABnfxLMtY8x', 'ABnfxLMtY ', '\nABnfxLMtY8'])('%j is none', (text) => {
  expect(text).not.toMatch(FINGERPRINT);
});

test('every text has a fingerprint, and other texts have others', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(fingerprint(a)).toMatch(FINGERPRINT);
      expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
    }),
  );
});
