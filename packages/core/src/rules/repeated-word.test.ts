import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a word twice', tr('Adres adres yanlıştır.'), fault],
  ['over a line end', edit(EN, 'has none, or', 'has none\n  none, or'), [`${EN}:4:14`]],
  ['capitals of the language', tr('İstek istek yanlıştır.'), fault],
  ['a comma between', tr('Uzun, uzun bir adres.'), []],
  ['part of a longer word', tr('Adres adresler içindir.'), []],
  ['numbers', tr('Adres 4 4 kezdir.'), []],
  ['inline code', tr('Adres `a` `a` yanlıştır.'), []],
  [
    'a word that may',
    {
      ...tr('Tek tek denenmiştir.'),
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nrepeated-words: [tek]'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('repeated-word', overrides)).toEqual(expected);
});
