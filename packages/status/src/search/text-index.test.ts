import { expect, it } from 'vitest';
import type { TextDocument } from './text-document.ts';
import { FIELD_NAMES, makeIndex, placesIn } from './text-index.ts';

const EMPTY = {
  names: '',
  situations: '',
  synonyms: '',
  headers: '',
  summary: '',
  causes: '',
  advice: '',
  text: '',
};
const many = (from: number, to: number): TextDocument[] =>
  Array.from({ length: to - from }, (_, at) => ({ ...EMPTY, id: String(from + at) }));
const index = makeIndex(
  [
    { ...EMPTY, id: '401', names: 'Log in', situations: 'the password · password', text: 'log' },
    { ...EMPTY, id: '402', names: 'Payment', causes: 'password' },
    ...many(403, 411),
    { ...EMPTY, id: '412', summary: 'log', text: 'Log '.repeat(12) },
    ...many(413, 450),
    { ...EMPTY, id: '450', text: 'log' },
  ],
  ['THE', '·', 'ıs'],
  [['Log in', 'sign in', 'log in']],
);

it('holds a line for each word that says something, with its places', () => {
  expect(index.words.split('\n')).toEqual([
    'in 0A',
    'log 0AH aEH12 12H',
    'password 0B2 1F',
    'payment 1A',
  ]);
});

it('reads the places that it wrote', () => {
  const [, log = ''] = index.words.split('\n');
  expect(
    placesIn(log).map(({ document, field, count }) => [
      index.ids[document],
      FIELD_NAMES[field],
      count,
    ]),
  ).toEqual([
    ['401', 'names', 1],
    ['401', 'text', 1],
    ['412', 'summary', 1],
    ['412', 'text', 12],
    ['450', 'text', 1],
  ]);
});

it('counts the words of each field, without those that say nothing', () => {
  expect(index.lengths.slice(0, 2)).toEqual([
    [2, 2, 0, 0, 0, 0, 0, 1],
    [1, 0, 0, 0, 0, 1, 0, 0],
  ]);
  expect(index.lengths).toHaveLength(index.ids.length);
});

it('folds fillers and rings, each of them once', () => {
  expect(index.fillers).toEqual(['is', 'the']);
  expect(index.rings).toEqual([['log in', 'sign in']]);
});
