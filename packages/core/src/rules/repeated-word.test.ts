import { edit, EN, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('repeated-word', [
  ['a word twice', { tr: 'Adres adres yanlıştır.' }, ['tr']],
  ['over a line end', edit(EN, 'has none, or', 'has none\n  none, or'), ['en description']],
  ['capitals of the language', { tr: 'İstek istek yanlıştır.' }, ['tr']],
  ['a comma between', { tr: 'Uzun, uzun bir adres.' }, []],
  ['part of a longer word', { tr: 'Adres adresler içindir.' }, []],
  ['numbers', { tr: 'Adres 4 4 kezdir.' }, []],
  ['inline code', { tr: 'Adres `a` `a` yanlıştır.' }, []],
  [
    'a word that may',
    {
      tr: 'Tek tek denenmiştir.',
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nrepeated-words: [tek]'),
    },
    [],
  ],
]);
