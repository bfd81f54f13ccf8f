import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPreferences } from './prefer.ts';

test.each([
  [undefined, {}],
  ['code=503', { code: 503 }],
  ['CODE="503"', { code: 503 }],
  ['respond-async, code = 503; note="a, b", wait=2', { code: 503, wait: 2 }],
  ['code=503, code=404', { code: 503 }],
  ['note="code=404", code=503', { code: 503 }],
  ['note="a\\"b, code=404", wait=1', { wait: 1 }],
  ['code=503,wait=2', { code: 503, wait: 2 }],
  ['code=503;x=1;y="a,b",wait=2', { code: 503, wait: 2 }],
  ['code = "50\\3" , wait="2"', { code: 503, wait: 2 }],
  ['wait=0', { wait: 0 }],
  ['wait=123456789', { wait: 123_456_789 }],
  ['wait=1234567890', {}],
  ['wait=2, wait=3', { wait: 2 }],
  ['code, code=503', {}],
  ['code=""', {}],
  ['xcode=503', {}],
  ['code=x503', {}],
  ['code=503x', {}],
  ['wait=x1', {}],
  ['code=42', {}],
  ['code=1000', {}],
  ['code', {}],
  ['wait=-1', {}],
  ['wait=1.5', {}],
  ['"code=503"', {}],
])('Prefer: %s', (field, expected) => expect(readPreferences(field)).toEqual(expected));

test('any text: codes from 100 to 999 or none', () => {
  fc.assert(
    fc.property(fc.string(), (field) => {
      const { code = 100, wait = 0 } = readPreferences(field);
      expect(code >= 100 && code <= 999 && wait >= 0).toBe(true);
    }),
  );
});

test('a field that is all quotes takes no time', () => {
  expect(readPreferences(`${'a="'.repeat(5000)}`)).toEqual({});
});
