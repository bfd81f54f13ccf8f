import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN_UI, FR, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './typewriter-signs.ts';

testRule('typewriter-signs', [
  ['a straight apostrophe', edit(FR, 'L’adresse a', "L'adresse a"), ['fr']],
  ['an accent for an apostrophe', { fr: 'L´adresse est fausse.' }, ['fr']],
  ['a letter for an apostrophe', { fr: 'Назва памʼяті.' }, ['fr']],
  ['a prime after code', { tr: '`404`´ü gönderin.' }, ['tr']],
  ['an opening mark for an apostrophe', { tr: '404‘ü gönderin.' }, ['tr']],
  ['a prime where it belongs, and letters of their own', { tr: '5′ ve 6\u2032x, oʻlka.' }, []],
  ['straight quotation marks', edit(TR, 'Adres yanlış', 'Adres "soup" yanlış'), ['tr']],
  ['straight single quotation marks', edit(TR, 'Adres yanlış', "Adres 'soup' yanlış"), ['tr']],
  ['three dots', edit(TR, 'Adres yanlış', 'Adres... yanlış'), ['tr']],
  ['an interface word', edit(EN_UI, 'in plain words', "in people's words"), ['en ui/site tagline']],
  [
    'the sign for three dots and curly quotes',
    edit(TR, 'Adres yanlış', 'Adres “soup”… yanlış’tır'),
    [],
  ],
  [
    'a locale whose apostrophe is straight',
    {
      ...edit(TR_LOCALE, 'apostrophe: ’', 'apostrophe: "\'"'),
      ...edit(TR, 'Adres yanlış', "IANA'nın adresi yanlış"),
    },
    [],
  ],
]);

test.each([
  ['fr', 'L´eau, l‘air.', 'L’eau, l’air.'],
  ['fr', "L'eau `l'air` l´air.", "L’eau `l'air` l’air."],
  ['tr', 'Bu "a" ve "b" olur.', 'Bu “a” ve “b” olur.'],
  ['tr', 'Bu "a" ve "b olur.', 'Bu "a" ve "b olur.'],
  ['tr', 'Bir... iki....', 'Bir… iki....'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
