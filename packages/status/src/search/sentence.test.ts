import { expect, it, test } from 'vitest';
import { askedIn, nearest, quotesFor, type Sentence } from './sentence.ts';

const SENTENCES: readonly Sentence[] = [
  'user name is taken',
  'e-posta adresi zaten kayıtlı',
  'L’accès est refusé.',
  'someone registered the same user name before',
  ['The name exists already.', 'state'],
];
const said = (question: string): string | undefined =>
  quotesFor(question, ['the', 'is', 'was'])(SENTENCES)
    ?.parts.map(({ text, isAsked }) => (isAsked ? `[${text}]` : text))
    .join('');

test.each([
  ['which user name is taken', '[user] [name] is [taken]'],
  ['who registers users before', 'someone [registered] the same [user] name [before]'],
  ['kayit', 'e-posta adresi zaten [kayıtlı]'],
  ['ACCES REFUSE', '[L’accès] est [refusé].'],
  ['does it exist', 'The name [exists] already.'],
  ['the', undefined],
  ['xyzzy', undefined],
  ['', undefined],
])('%j: %s', (question, sentence) => {
  expect(said(question)).toBe(sentence);
});

it('of sentences that say as much, the shorter one is quoted, and the first of two alike', () => {
  const from = quotesFor('locked', []);
  const quoted = (...sentences: readonly string[]): string | undefined =>
    from(sentences)
      ?.parts.map(({ text }) => text)
      .join('');
  expect(quoted('it is locked by others', 'it is locked', 'now is locked')).toBe('it is locked');
  expect(quoted('it is locking', 'it is by others locked')).toBe('it is by others locked');
});

it.each([
  ['lock', 'locks', true],
  ['loc', 'lock', false],
  ['lockable', 'locking', false],
  ['locking', 'lockings', true],
])('%s and %s are alike: %s', (asked, word, isAlike) => {
  expect(quotesFor(asked, [])([word]) !== undefined).toBe(isAlike);
});

it('reads forty words of a question, each once, and none that is silent', () => {
  const words = Array.from({ length: 45 }, (_, at) => `w${at}`);
  expect(askedIn(`the ${words.join(' ')} w0`, ['The'])).toEqual(words.slice(0, 40));
});

it.each<[title: string, sentences: readonly string[], best: string | undefined, share: number]>([
  ['more of the question', ['file here', 'locked file'], 'locked file', 1],
  ['as it is before what is alike', ['locks files', 'locked file'], 'locked file', 1],
  ['one of two words', ['a file'], 'a file', 0.5],
  ['nothing of it', ['something'], undefined, 0],
  ['nothing at all', [], undefined, 0],
  // It begins so, and goes on otherwise.
  ['what only begins so', ['fileless'], undefined, 0],
])('quotes %s', (_title, sentences, best, share) => {
  const found = nearest(['locked', 'file'], sentences);
  expect(found?.sentence).toBe(best);
  expect(found?.share ?? 0).toBe(share);
});

it('a word that shares three fifths with another is alike, however much longer either is', () => {
  const isAlike = (asked: string, word: string): boolean => nearest([asked], [word]) !== undefined;
  expect(isAlike('abcdef', 'abcdefghij')).toBe(true);
  expect(isAlike('abcdef', 'abcdefghijk')).toBe(false);
  expect(isAlike('abcdefghij', 'abcdef')).toBe(true);
  expect(isAlike('abcdefghijk', 'abcdef')).toBe(false);
  expect(isAlike('abcx', 'abcd')).toBe(false);
});

it('a sentence of its own answers no question of “choose”', () => {
  expect(quotesFor('user taken', [])(SENTENCES)).not.toHaveProperty('question');
});

it('says which question of “choose” the sentence answers, and how much it has', () => {
  expect(quotesFor('name exists', [])(SENTENCES)).toMatchObject({ question: 'state', share: 1 });
  expect(quotesFor('registered twice', [])(SENTENCES)?.share).toBe(0.5);
});

it.each([
  [
    'locked files',
    'Locked, the file is (locking)… «files»!',
    '[Locked], the [file] is (locking)… «[files]»!',
  ],
  ['a b', 'x · a b, c', 'x · [a] [b], c'],
  ['file', 'file', '[file]'],
  ['file', 'l’a-file', '[l’a-file]'],
  ['file', 'a;file:a.file?a"file', 'a;[file]:a.[file]?a"[file]'],
])('of %j is cut at each word: %s', (question, text, cut) => {
  const { parts = [], share } = quotesFor(question, [])([text]) ?? {};
  expect(parts.map((part) => (part.isAsked ? `[${part.text}]` : part.text)).join('')).toBe(cut);
  expect(parts.map((part) => part.text)).not.toContain('');
  expect(parts.every((part, at) => part.isAsked !== parts[at + 1]?.isAsked)).toBe(true);
  expect(share).toBe(1);
});

it('puts a text together again', () => {
  const text = 'e-posta adresi zaten kayıtlı';
  expect(
    quotesFor(
      'adres',
      [],
    )([text])
      ?.parts.map((part) => part.text)
      .join(''),
  ).toBe(text);
});

it('takes what is folded already from whoever knows it', () => {
  const known: Readonly<Record<string, string>> = { Öffnen: 'acmak', 'something else': 'else' };
  const quoteFrom = quotesFor('açmak', [], (text) => known[text] ?? '');
  expect(quoteFrom(['something else', 'Öffnen'])?.parts[0]?.text).toBe('Öffnen');
});
