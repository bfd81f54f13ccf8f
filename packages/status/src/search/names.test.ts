import { expect, it, test } from 'vitest';
import { nameLines, Names } from './names.ts';
import { placesOf } from './word-lines.ts';

const lines = nameLines([
  [['not found', '404'], ['missing'], ['no page']],
  [['', 'gone']],
  [['found']],
  [['405']],
]);
const names = new Names(lines);

it('holds names without their spaces, and none that is empty', () => {
  expect(lines.split('\n').map((line) => [line.replace(/ .*/, ''), placesOf(line)])).toEqual([
    ['404', [[0, 0]]],
    ['405', [[3, 0]]],
    ['found', [[2, 0]]],
    ['gone', [[1, 0]]],
    ['missing', [[0, 1]]],
    ['nopage', [[0, 2]]],
    ['notfound', [[0, 0]]],
  ]);
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
  const found = new Map<number, number>();
  // A name that is begun and mistyped at once is what it is more.
  names.match(typed, (document, score) =>
    found.set(document, Math.max(found.get(document) ?? 0, Math.round(score * 100) / 100)),
  );
  expect([...found]).toEqual(expected);
});
