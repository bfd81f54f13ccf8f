import { expect, it } from 'vitest';
import { find } from './find.ts';
import { createFullText } from './full-text.ts';
import { ownerIn } from './owner-in.ts';
import { createSearch } from './search.ts';

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
const name = (id: string, code: number, title: string, owner = 'iana') => ({
  id,
  code,
  owner,
  ownerName: owner,
  class: null,
  phrase: title,
  formerPhrases: [],
  title,
  summary: '',
  synonyms: [],
  headers: [],
});
const OWNERS = [
  { id: 'nginx', name: 'nginx' },
  { id: 'aws-elb', name: 'aws elastic load balancing' },
  { id: 'webdav-drafts', name: 'webdav drafts' },
];
const names = createSearch([
  name('401', 401, 'Unauthorized'),
  name('402', 402, 'Payment Required'),
  name('499', 499, 'Client Closed Request', 'nginx'),
]);
const text = createFullText(
  [
    { ...EMPTY, id: '401', situations: 'payment page without a login' },
    { ...EMPTY, id: '402', text: 'The account has no money left.' },
  ],
  ['the'],
);

it.each([
  ['a name alone', 'payment required', ['402 name', '401 text']],
  ['one word that is a name', 'unauthorized', ['401 name']],
  ['a mistyped name', 'unauthorised', ['401 name']],
  ['a number', '499', ['499 name']],
  ['a question', 'login on the payment page', ['401 text']],
  ['what only a text says', 'no money', ['402 text']],
  ['one word far behind', 'login page account', ['401 text']],
  ['nothing', 'xyzzy', []],
])('%s', (_, question, expected) => {
  expect(find(question, names, text, OWNERS).map(({ id, by }) => `${id} ${by}`)).toEqual(expected);
});

it.each([
  ['what does NGINX mean by 499', 'nginx'],
  ['aws 460', 'aws-elb'],
  ['AWS Elastic Load Balancing', 'aws-elb'],
  ['a web page', undefined],
  ['awsome', undefined],
])('%s names %s', (question, owner) => {
  expect(ownerIn(question, OWNERS)).toBe(owner);
});

const scored = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score }));

/* Where a name ends to be certain or worth showing, and a text to be near. */
it.each<
  [
    title: string,
    question: string,
    named: Readonly<Record<string, number>>,
    texts: Readonly<Record<string, number>>,
    found: readonly string[],
  ]
>([
  [
    'certain names, texts, then names that are worth it',
    'a question',
    { a: 300, b: 299, c: 8, d: 7.9 },
    { e: 10, f: 2, g: 1.9 },
    ['a name', 'e text', 'f text', 'b name', 'c name'],
  ],
  ['a weak name beside a text', 'a question', { d: 7.9 }, { e: 1 }, ['e text']],
  ['a weak name where there is nothing else', 'a question', { d: 7.9 }, {}, ['d name']],
  ['one word that is a name', ' one ', { a: 300 }, { e: 1 }, ['a name']],
  ['one word that is none', ' one ', { a: 299 }, { e: 1 }, ['e text', 'a name']],
  ['a pasted line that names a code', 'HTTP/1.1 404 x', { a: 300 }, { e: 1 }, ['a name']],
  ['what both say', 'a question', { a: 300, e: 9 }, { e: 10 }, ['a name', 'e text']],
])('%s', (_title, question, named, texts, found) => {
  const search = { search: () => scored(named), title: () => '', serialize: () => '' };
  const said = find(question, search, { search: () => scored(texts) }, OWNERS);
  expect(said.map(({ id, by }) => `${id} ${by}`)).toEqual(found);
});

it('asks the texts for what a pasted line means, and for the owner that it names', () => {
  const asked: unknown[] = [];
  const search = (...args: unknown[]) => {
    asked.push(args);
    return [];
  };
  for (const question of ['nginx HTTP/1.1 404 x', 'a page of nginx'])
    find(question, createSearch([]), { search }, OWNERS);
  expect(asked).toEqual([
    ['404', 'nginx'],
    ['a page of nginx', 'nginx'],
  ]);
});
