import { expect, test } from 'vitest';
import { unicodeRanges } from './unicode-ranges.ts';

test.each([
  ['no font', [], []],
  ['one letter', [['a']], ['U+61']],
  ['what lies between', [['a', 'z']], ['U+61-7A']],
  ['another’s letter within', [['a', 'œ'], ['ğ']], ['U+61,U+153', 'U+11F']],
  [
    'any order',
    [
      ['z', 'a'],
      ['ş', 'ğ'],
    ],
    ['U+61-7A', 'U+11F-15F'],
  ],
  ['beyond sixteen bits', [['😀']], ['U+1F600']],
])('%s', (_, letters, ranges) => {
  expect(unicodeRanges(letters)).toEqual(ranges);
});
