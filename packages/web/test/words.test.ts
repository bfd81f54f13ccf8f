import { expect, test } from 'vitest';
import { asIs, joined, wordsOf, type Said } from '../src/words.ts';

/* Arabic has no word of the interface itself; Turkish has all. */

const english = { lang: 'en', dir: 'ltr' } as const;
const gone: Said = { text: 'Gone', language: english };
const inEnglish = (key: string) => wordsOf('en')(key).text;

test.each<readonly [string, Said, Said]>([
  ['its own word', wordsOf('en')('skip'), { text: inEnglish('skip'), language: {} }],
  ['a word that fell back', wordsOf('ar')('skip'), { text: inEnglish('skip'), language: english }],
  [
    'a word of another namespace',
    wordsOf('ar')('facts:label.retry'),
    { text: inEnglish('facts:label.retry'), language: english },
  ],
  [
    'nobody’s words around a name',
    wordsOf('ar')('code.heading', { code: '404', title: asIs('غير موجود') }),
    { text: '404 غير موجود', language: {} },
  ],
  [
    'nobody’s words around a text of another language',
    wordsOf('tr')('code.heading', { code: '410', title: gone }),
    { text: '410 Gone', language: english },
  ],
  [
    'its own words around one',
    wordsOf('en')('owner.title', { owner: { text: 'x', language: { lang: 'tr', dir: 'ltr' } } }),
    { text: inEnglish('owner.title').replace('{{owner}}', 'x'), language: {} },
  ],
])('%s', (_what, said, expected) => {
  expect(said).toEqual(expected);
});

test('joined texts are in the language of the first that is in another', () => {
  const join = (texts: string[], lang = 'tr') => `${lang}: ${texts.join(', ')}`;
  expect(joined([asIs('a'), asIs('b')], join)).toEqual(asIs('tr: a, b'));
  expect(joined([asIs('a'), gone], join)).toEqual({ text: 'en: a, Gone', language: english });
});
