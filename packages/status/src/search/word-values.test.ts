import { expect, test } from 'vitest';
import { slipsIn } from './slips.ts';
import { ringsIn } from './synonym-rings.ts';
import { wordValues } from './word-values.ts';

const words = [
  'fails 0A 3A',
  'in 1A 2H',
  'journal 2A',
  'log 1A',
  'login 0A',
  'password 3A 1H',
  'sign 1H',
  'the 0A',
  'word 2A',
].join('\n');
const ids = ['401', '402', '403', '404', '405'];
const index = {
  ids,
  lengths: ids.map(() => [2, 4, 0, 0, 0, 0, 0, 8]),
  averages: [1, 2, 0, 0, 0, 0, 0, 4],
  words,
  slips: slipsIn(words),
  silent: new Set(['the', 'in']),
  ringsOf: ringsIn([
    ['login', 'log in', 'sign in'],
    ['password', 'secret word'],
    ['xyzzy', 'journal'],
    ['the in', 'fails'],
  ]),
};

type Value = Readonly<Record<number, number>>;

/* What each word of a question is worth, in which documents. */
test.each<[title: string, question: string, values: readonly Value[]]>([
  ['a word, and others of its ring for a tenth', 'login', [{ 0: 9.16, 1: 0.92 }]],
  ['one that is silent', 'the login', [{ 0: 9.16, 1: 0.92 }]],
  ['one that comes twice', 'login Login', [{ 0: 9.16, 1: 0.92 }]],
  ['several of a ring, one of them silent', 'log in', [{ 0: 0.92, 1: 9.16 }]],
  ['… nowhere but in a text', 'sign in', [{ 0: 0.92, 1: 1.83 }]],
  ['a ring’s word that no text has', 'xyzzy', [{ 2: 5.49 }]],
  ['… with an ending', 'xyzzyx', [{ 2: 5.49 }]],
  ['… of which texts have a part', 'secret word', [{ 3: 5.49, 4: 1.1 }, { 2: 9.16 }]],
  ['a ring of silent words', 'the in', [{ 0: 3.47, 3: 3.47 }]],
  ['a word that is only near', 'passwords', [{ 3: 5.7, 4: 1.14 }]],
  ['a slip', 'pasword', [{ 3: 2.03, 4: 0.41 }]],
  ['what no text and no ring has', 'secret', [{}]],
  [
    'two words',
    'sign in fails',
    [
      { 0: 0.92, 1: 1.83 },
      { 0: 5.78, 3: 5.78 },
    ],
  ],
  ['sixty words', `${'xy '.repeat(59)}login`, [{}, { 0: 9.16, 1: 0.92 }]],
  ['one more', `${'xy '.repeat(60)}login`, [{}]],
])('%s', (_title, question, values) => {
  const found = Array.from(wordValues(index, question), (value) =>
    Object.fromEntries(Array.from(value, ([id, one]) => [id, Math.round(one * 100) / 100])),
  );
  expect(found).toEqual(values);
});
