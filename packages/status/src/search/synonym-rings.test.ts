import { expect, it } from 'vitest';
import { ringsIn } from './synonym-rings.ts';

const find = ringsIn([
  ['log', 'journal'],
  ['login', 'log in', 'sign in'],
  ['gecidi', 'ag gecidi', 'yuk dengeleyici'],
]);

it.each([
  ['one word', 'login fails', [['login']]],
  ['two, before the first of them', 'cannot log in today', [['log', 'in']]],
  ['one, where the second is missing', 'read the log today', [['log']]],
  ['an ending more', 'yuk dengeleyiciden sonra', [['yuk', 'dengeleyiciden']]],
  ['several', 'sign in to the journal', [['sign', 'in'], ['journal']]],
  ['too long an ending', 'loginovich journalistically', []],
  ['a short word with an ending', 'logs', []],
  ['an ending as long as it may be', 'journalists', [['journalists']]],
  ['nothing', '', []],
])('finds %s: %s', (_, question, expected) => {
  expect(find(question.split(' ')).map(({ words }) => words)).toEqual(expected);
});

it('takes the first of two rings that have as many words', () => {
  const both = ringsIn([
    ['log', 'journal'],
    ['log', 'record'],
  ]);
  expect(both(['log']).map(({ others }) => others)).toEqual([[['journal']]]);
});

it('names the others of the ring, and not the one found', () => {
  expect(find(['sign', 'in'])[0]?.others).toEqual([['login'], ['log', 'in']]);
});
