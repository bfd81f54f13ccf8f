import { expect, test } from 'vitest';
import { cells } from './cells.ts';

test.each([
  ['', 0],
  ['Bulunamadı', 10],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['한국', 4],
  ['ＡＢ', 4],
  ['العربية', 7],
  ['a\u200Bb', 2],
  ['✅', 2],
  ['𠀀', 2],
])('%j takes %d columns', (text, expected) => {
  expect(cells(text)).toBe(expected);
});
