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
