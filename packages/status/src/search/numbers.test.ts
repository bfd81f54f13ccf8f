import { expect, test } from 'vitest';
import { readNumbers, type Numbers } from './numbers.ts';

const NONE: Numbers = { classes: [], codes: [], prefix: undefined, words: [] };

test.each<[folded: string, said: Partial<Numbers>]>([
  ['', {}],
  ['404', { codes: [404] }],
  ['4xx 4xx', { classes: ['4'] }],
  ['a b a', { words: ['a', 'b'] }],
  ['410 404', { codes: [410, 404] }],
  ['x40', { words: ['x40'] }],
  ['12', { prefix: '12', words: ['12'] }],
  ['123', { words: ['123'] }],
  ['404 not 404 found 410', { codes: [404, 410], words: ['not', 'found'] }],
  ['999', { words: ['999'] }],
  ['4xx 5xx', { classes: ['4', '5'] }],
  ['4xxx x4xx', { words: ['4xxx', 'x4xx'] }],
  ['4040 a404', { words: ['4040', 'a404'] }],
  ['4', { prefix: '4', words: ['4'] }],
  ['40', { prefix: '40', words: ['40'] }],
  ['40 4', { words: ['40', '4'] }],
  ['4a a4', { words: ['4a', 'a4'] }],
  ['4a', { words: ['4a'] }],
  ['a4', { words: ['a4'] }],
])('%j', (folded, said) => {
  expect(readNumbers(folded, new Set([404, 410]))).toEqual({ ...NONE, ...said });
});
