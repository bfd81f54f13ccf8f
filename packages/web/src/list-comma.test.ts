import { expect, test } from 'vitest';
import { listComma } from './list-comma.ts';

test.each([
  ['en', ', '],
  ['fr', ', '],
  ['ja', '、'],
  ['zh-Hant', '、'],
  ['ar', '، '],
  ['ur', '، '],
  ['am', '፣ '],
  ['th', ', '],
])('in %s rows are divided by “%s”', (tag, comma) => {
  expect(listComma(tag)).toBe(comma);
});
