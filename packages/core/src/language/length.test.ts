import { expect, test } from 'vitest';
import { lengthOf } from './length.ts';

test.each([
  ['Not found', 9],
  ['日本', 6],
  ['ページ', 5],
  ['서버', 5],
  ['नहीं मिला', 9],
  ['e\u0301', 1],
  ['كِتَاب', 4],
])('%s counts as %i letters', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
