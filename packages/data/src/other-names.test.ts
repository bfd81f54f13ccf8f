import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';

test.each<[range: string, names: readonly string[]]>([
  ['iw', ['he']],
  ['iw-il', ['he-il']],
  ['in', ['id']],
  ['mo', ['ro']],
  ['no', ['nb', 'nn']],
  ['nb', ['no', 'nn']],
  ['nn-no', ['nb-no', 'no-no']],
  ['he', []],
  ['en-us', []],
  // Longer codes no browser sends, and what is no code has no other name.
  ['iwx', []],
  ['i1', []],
  ['*', []],
  ['', []],
])('%s: %j', (range, names) => {
  expect(otherNames(range)).toEqual(names);
});
