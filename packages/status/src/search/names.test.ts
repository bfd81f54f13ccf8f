import { expect, it, test } from 'vitest';
import { addName, KIND, Names, type NameList } from './names.ts';

const list: NameList = { texts: [], documents: [], kinds: [], bits: [] };
for (const [name, document, kind] of [
  ['not found', 0, 'title'],
  ['missing', 0, 'former'],
  ['no page', 0, 'synonym'],
  ['', 1, 'title'],
  ['gone', 1, 'title'],
  ['found', 2, 'title'],
  ['404', 0, 'title'],
  ['405', 3, 'title'],
] as const)
  addName(list, name, document, KIND[kind]);
const names = new Names(list);

it('holds names without their spaces, and none that is empty', () => {
  expect(list.texts).toEqual(['notfound', 'missing', 'nopage', 'gone', 'found', '404', '405']);
  expect(list.documents).toEqual([0, 0, 0, 1, 2, 0, 3]);
  expect(list.kinds).toEqual([20, 10, 0, 20, 20, 20, 20]);
});

test.each<[title: string, typed: string, found: readonly (readonly [number, number])[]]>([
  ['a title', 'not found', [[0, 1020]]],
  ['… in one word', 'notfound', [[0, 1020]]],
  ['… a letter short', 'not fond', [[0, 420]]],
  ['… a letter long', 'gonee', [[1, 420]]],
  ['… with two neighbours swapped', 'nto found', [[0, 420]]],
  ['… with two slips', 'not fxxnd', [[0, 220]]],
  ['… with two letters more', 'not foundxx', [[0, 220]]],
  ['… with three letters more', 'not foundxxx', []],
  ['a short one with two slips', 'fxxnd', []],
  ['three letters with a slip', 'gne', []],
  ['the beginning of one', 'not', [[0, 338.75]]],
  ['… of two letters', 'go', [[1, 345]]],
  ['a letter alone', 'n', []],
  ['the beginning that is a slip as well', 'foun', [[2, 420]]],
  ['a former name', 'missing', [[0, 1010]]],
  ['… mistyped', 'mising', [[0, 410]]],
  ['what people also type', 'no page', [[0, 1000]]],
  ['figures', '404', [[0, 1020]]],
  ['another number is no slip', '406', []],
  [
    'figures that begin several',
    '40',
    [
      [0, 353.33],
      [3, 353.33],
    ],
  ],
])('%s: %s', (_title, typed, expected) => {
  const found: (readonly [number, number])[] = [];
  names.match(typed, (document, score) => found.push([document, Math.round(score * 100) / 100]));
  expect(found).toEqual(expected);
});
