import { expect, test } from 'vitest';
import { ringsIn } from './synonym-rings.ts';
import { wordValues } from './word-values.ts';

const words = [
  'fails 0H3H',
  'in 1H1g',
  'journal 2H',
  'log 1Q',
  'login 0Q',
  'password 3Q1v',
  'sign 1v',
  'the 0H',
  'word 2H',
].join('\n');
const index = {
  words,
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
  ['a word, and others of its ring for a tenth', 'login', [{ 0: 9.58, 1: 0.96 }]],
  ['one that is silent', 'the login', [{ 0: 9.58, 1: 0.96 }]],
  ['one that comes twice', 'login Login', [{ 0: 9.58, 1: 0.96 }]],
  ['several of a ring, one of them silent', 'log in', [{ 0: 0.96, 1: 9.58 }]],
  ['… nowhere but in a text', 'sign in', [{ 0: 0.96, 1: 1.9 }]],
  ['a ring’s word that no text has', 'xyzzy', [{ 2: 2.88 }]],
  ['… with an ending', 'xyzzyx', [{ 2: 2.88 }]],
  ['… of which texts have a part', 'secret word', [{ 3: 5.75, 4: 1.14 }, { 2: 4.79 }]],
  ['a ring of silent words', 'the in', [{ 0: 2.88, 3: 2.88 }]],
  ['a word that is only near', 'passwords', [{ 3: 5.96, 4: 1.18 }]],
  ['a slip', 'pasword', [{ 3: 2.13, 4: 0.42 }]],
  ['what no text and no ring has', 'secret', [{}]],
  [
    'two words',
    'sign in fails',
    [
      { 0: 0.96, 1: 1.9 },
      { 0: 4.79, 3: 4.79 },
    ],
  ],
  ['sixty words', `${'xy '.repeat(59)}login`, [{}, { 0: 9.58, 1: 0.96 }]],
  ['one more', `${'xy '.repeat(60)}login`, [{}]],
])('%s', (_title, question, values) => {
  const found = Array.from(wordValues(index, question), (value) =>
    Object.fromEntries(Array.from(value, ([id, one]) => [id, Math.round(one * 100) / 100])),
  );
  expect(found).toEqual(values);
});
