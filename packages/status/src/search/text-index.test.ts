import { expect, it } from 'vitest';
import { scoresOf } from './levels.ts';
import type { TextDocument } from './text-document.ts';
import { makeIndex } from './text-index.ts';

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

it('holds a line for each word that says something, in order', () => {
  expect(index.words.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'in',
    'log',
    'password',
    'payment',
  ]);
});

it('says what a word is worth in which documents', () => {
  const [, log = ''] = index.words.split('\n');
  const worth = scoresOf([[log, 1]]);
  expect(Array.from(worth.keys(), (document) => index.ids[document])).toEqual([
    '401',
    '412',
    '450',
  ]);
  const [name = 0, summary = 0, text = 0] = worth.values();
  expect(name).toBeGreaterThan(summary);
  expect(summary).toBeGreaterThan(text);
});

it('counts lengths without the words that say nothing', () => {
  const longer = makeIndex(
    [
      { ...EMPTY, id: '401', names: 'the the the Log' },
      { ...EMPTY, id: '402', names: 'Log' },
    ],
    ['the'],
    [],
  );
  const [one, other] = scoresOf([[longer.words, 1]]).values();
  expect(one).toBe(other);
});

it('stores nothing but what a search needs', () => {
  const two = [
    { ...EMPTY, id: 'a', names: 'x y', text: 'x' },
    { ...EMPTY, id: 'b', names: 'z' },
  ];
  const { words, ...rest } = makeIndex(two, [''], [['b', 'a']]);
  expect(rest).toEqual({ ids: ['a', 'b'], fillers: [], rings: [['b', 'a']] });
  const [x, y, z] = words.split('\n').map((line) => [...scoresOf([[line, 1]])]);
  // Where two of three words are a name’s, each of them is less of it.
  const [[, inBoth = 0] = [], [, inName = 0] = [], [, alone = 0] = []] = [x, y, z].map(
    (own) => own?.[0] ?? [],
  );
  expect([x, y, z].map((own) => own?.map(([document]) => document))).toEqual([[0], [0], [1]]);
  expect(inBoth).toBeGreaterThan(inName);
  expect(alone).toBeGreaterThan(inName);
  expect(makeIndex([], [], []).words).toBe('');
});

it('folds fillers and rings, each of them once', () => {
  expect(index.fillers).toEqual(['is', 'the']);
  expect(index.rings).toEqual([['log in', 'sign in']]);
});
