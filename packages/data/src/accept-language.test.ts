import { expect, test } from 'vitest';
import { parseAcceptLanguage, plainTag } from './accept-language.ts';

test.each<[field: string, ranges: Readonly<Record<string, number>>]>([
  ['tr, en;q=0.5', { tr: 1, en: 0.5 }],
  [' TR_tr ;  q=0.75 ', { 'tr-tr': 0.75 }],
  ['*;q=0', { '*': 0 }],
  ['de;q=1.000, fr;q=0.123, es;q=1.', { de: 1, fr: 0.123, es: 1 }],
  ['DE;Q=0.5', { de: 0.5 }],
  // Each of these follows no grammar; what stands beside it counts.
  ['a;q=2, b;q=1.5, c;q=0.1234, d;q=, e;q=-1, f;q, g;x=1, h', { h: 1 }],
  ['i;q=1;x=1, xq=1, j;xq=1, k', { k: 1 }],
  ['???, t-, -t, t--t, t t, abcdefghi, t-abcdefghi, *-t, 1t, u', { u: 1 }],
  ['abcdefgh-12345678', { 'abcdefgh-12345678': 1 }],
  ['', {}],
])('%j', (field, ranges) => {
  const read = parseAcceptLanguage(field).map(({ range, quality }) => [range, quality]);
  expect(read).toEqual(Object.entries(ranges));
});

test('a tag is compared in small letters and with hyphens', () => {
  expect(plainTag('ZH_hant_TW')).toBe('zh-hant-tw');
});
