import { expect, test } from 'vitest';
import { wordLines } from './word-lines.ts';
import { Words } from './words.ts';

/* Titles and phrases; former phrases; what else it is found by. */
const lines = wordLines(
  [
    ['gate way gate', 'way', 'retry'],
    ['way', '', 'gate locked'],
    ['gates gate', 'retry', 'lock gates'],
    ['configuration', '', ''],
  ].map((fields) => fields.map((text) => text.split(' '))),
);
const words = new Words(lines, 4);

/* Whoever changes a weight sees here what becomes of the others. */
test.each<[title: string, asked: string, scores: Readonly<Record<number, number>>]>([
  ['a word, less in a lesser field', 'gate', { 0: 52.12, 1: 31.27, 2: 52.12 }],
  ['a rare word counts more', 'gates', { 2: 99 }],
  ['the beginning of a word', 'gat', { 0: 41.7, 1: 25.02, 2: 41.7 }],
  ['… all but a letter of it', 'retr', { 0: 33.25, 2: 44.33 }],
  ['a letter alone begins nothing', 'g', {}],
  ['two letters swapped', 'gatse', { 0: 26.06, 1: 15.64, 2: 26.06 }],
  ['a slip, and what may be an ending', 'lockde', { 1: 20.27, 2: 16.22 }],
  ['one letter too many', 'wayy', { 0: 33.79, 1: 33.79 }],
  ['an ending, of a word as long as it may be', 'lockedness', { 1: 21.38 }],
  ['too long an ending', 'locking', {}],
  ['what has a figure is no slip', 'ways1', {}],
  ['two slips in a word that may have one', 'gtase', {}],
  ['two slips in a longer one', 'confgiurtaion', { 3: 24.75 }],
  ['two words, of which each has some', 'gate way', { 0: 59.85, 1: 49.42 }],
  ['no more than half of the words that the best has', 'retry gates lock', { 2: 64.54 }],
  ['words that nobody has', 'gate nothing xyzzy', { 0: 5.79, 1: 3.47, 2: 5.79 }],
  ['words of several rarities', 'retry locked gate', { 0: 20.59, 1: 20.15, 2: 23.6 }],
  ['nothing', '', {}],
])('%s: %s', (_title, asked, scores) => {
  const found = words.match(asked === '' ? [] : asked.split(' '));
  const rounded = Array.from(found, ([id, score]) => [id, Math.round(score * 100) / 100]);
  expect(Object.fromEntries(rounded)).toEqual(scores);
});
