import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFullText, loadFullText, weightOf } from './full-text.ts';
import type { TextDocument } from './text-document.ts';

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

const DOCUMENTS: readonly TextDocument[] = [
  { ...EMPTY, id: '401', names: 'Unauthorized 401', situations: 'wrong password · expired token' },
  {
    ...EMPTY,
    id: '404',
    names: 'Not Found 404',
    causes: 'The address was mistyped or the page moved.',
  },
  {
    ...EMPTY,
    id: '409',
    names: 'Conflict 409',
    text: 'The address of the account is taken; a password does not help.',
  },
  {
    ...EMPTY,
    id: '503',
    names: 'Hizmet Kullanılamıyor 503',
    situations: 'site bakım nedeniyle kapalı',
  },
  {
    ...EMPTY,
    id: 'shopify/430',
    names: 'Security Rejection 430',
    situations: 'wrong password',
    synonyms: 'Shopify',
  },
];
const FILLERS = ['which', 'status', 'code', 'for', 'the', 'İÇİN'];
const text = createFullText(DOCUMENTS, FILLERS);
const ids = (question: string, owner?: string): string[] =>
  text.search(question, owner).map(({ id }) => id);

describe('questions', () => {
  it.each([
    ['a situation before a description', 'wrong password', ['401', 'shopify/430', '409']],
    [
      'words that say nothing',
      'which status code for the wrong password',
      ['401', 'shopify/430', '409'],
    ],
    ['several words before one', 'address of a mistyped page', ['404', '409']],
    ['the beginning of a word', 'mistyp', ['404']],
    ['an ending more', 'bakımda', ['503']],
    ['without accents', 'BAKIM', ['503']],
    ['a slip', 'pasword', ['401', 'shopify/430', '409']],
    ['a number', '404', ['404']],
    ['nothing but fillers', 'which status code için', []],
    ['nothing known', 'xyzzy', []],
    ['nothing', '', []],
  ])('%s: %s', (_, question, expected) => {
    expect(ids(question)).toEqual(expected);
  });

  it('put the codes of an owner first where the question names it', () => {
    expect(ids('wrong password', 'shopify')[0]).toBe('shopify/430');
  });

  it('put them last where the owner’s name only says where it happened', () => {
    expect(ids('shopify expired', 'shopify')).toEqual(['401', 'shopify/430']);
    expect(ids('shopify wrong password', 'shopify')[0]).toBe('shopify/430');
  });

  it('do not hold many situations against a code', () => {
    const many = Array.from({ length: 45 }, (_, at) => `something else ${at}`).join(' · ');
    const found = createFullText(
      [
        { ...EMPTY, id: '401', situations: `wrong password · ${many}`, advice: 'password' },
        { ...EMPTY, id: '418', situations: 'wrong password' },
      ],
      [],
    );
    expect(found.search('wrong password').map(({ id }) => id)).toEqual(['401', '418']);
  });
});

describe('words that mean the same', () => {
  const RINGS = [
    ['password', 'passphrase', 'secret word'],
    ['mistyped', 'misspelt'],
    ['Kapalı', 'devre dışı'],
    ['taken', 'in use for'],
  ];
  const withRings = createFullText(DOCUMENTS, FILLERS, RINGS);
  const found = (question: string): string[] => withRings.search(question).map(({ id }) => id);

  it.each([
    ['one for another', 'passphrase', ['401', 'shopify/430', '409']],
    ['several for one', 'secret word', ['401', 'shopify/430', '409']],
    ['one with an ending', 'passphrases', ['401', 'shopify/430', '409']],
    ['however they are spelt', 'DEVRE DISI', ['503']],
    ['one of several words, some of which say nothing', 'in use for', ['409']],
    ['beside words of their own', 'misspelt address', ['404', '409']],
  ])('find %s: %s', (_, question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  it('count for less than the word that was typed', () => {
    const scoreOf = (question: string): number => withRings.search(question)[0]?.score ?? 0;
    expect(scoreOf('passphrase')).toBeGreaterThan(0);
    expect(scoreOf('passphrase')).toBeLessThan(scoreOf('password'));
  });

  it('are nothing without a ring', () => {
    expect(ids('secret word')).toEqual([]);
  });

  it('are stored', () => {
    const stored = loadFullText(withRings.serialize());
    expect(stored.search('passphrase')).toEqual(withRings.search('passphrase'));
  });
});

/* Whoever changes a weight sees here what becomes of the others. */
describe('scores', () => {
  const three = createFullText(
    [
      { ...EMPTY, id: '404', names: 'Not Found', text: 'page gone' },
      { ...EMPTY, id: 'a/404', names: 'Not Found', text: 'page' },
      { ...EMPTY, id: '410', names: 'Gone' },
    ],
    [],
  );

  it.each([
    ['two words in one text', 'page gone', undefined, { '410': 7.61, '404': 0.6, 'a/404': 0.04 }],
    ['an owner’s beside the registry’s', 'found page', undefined, { '404': 2.83, 'a/404': 1.34 }],
    ['the owner’s that is named', 'found page', 'a', { '404': 2.83, 'a/404': 1.34 }],
    ['another is named', 'found page', 'b', { '404': 2.83, 'a/404': 1.34 }],
    ['one word', 'gone', undefined, { '410': 7.61, '404': 0.28 }],
  ])('%s: %s', (_, question, owner, scores) => {
    const found = three.search(question, owner);
    const rounded = found.map(({ id, score }) => [id, Math.round(score * 100) / 100]);
    expect(Object.fromEntries(rounded)).toEqual(scores);
  });

  it('are reckoned with one text as well', () => {
    const one = createFullText([{ ...EMPTY, id: '404', names: 'Not Found' }], []);
    expect(one.search('found')[0]?.score).toBeCloseTo(0.821, 3);
    expect(createFullText([], []).search('found')).toEqual([]);
  });
});

it.each([
  ['404', undefined, Infinity, 1],
  ['404', 'a', 3, 1],
  ['a/404', undefined, Infinity, 0.45],
  ['a/404', 'b', 3, 0.45],
  ['a/404', 'a', Infinity, 2],
  ['a/404', 'a', 0, 0.45],
  ['a/404', 'a', 1, 0.45],
  ['a/404', 'a', 1.75, 1.225],
  ['a/404', 'a', 2.5, 2],
  ['ab/404', 'a', 3, 0.45],
])('%s where %s is named, and %d words of it, weighs %d', (id, owner, words, weight) => {
  expect(weightOf(id, owner, words)).toBeCloseTo(weight, 10);
});

it('is the same when it was stored', () => {
  const stored = loadFullText(text.serialize());
  const parsed = loadFullText(JSON.parse(text.serialize()) as object as never);
  expect(parsed.search('wrong password')).toEqual(text.search('wrong password'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (question) => {
      expect(stored.search(question)).toEqual(text.search(question));
    }),
  );
});

it('answers every question in order, each code once', () => {
  const word = fc.constantFrom(
    'wrong',
    'password',
    'address',
    'bakım',
    'pag',
    'x',
    '404',
    ' · ',
    'the',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const found = text.search(words.join(' '));
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});
