import { edit, EN, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('repeated-word', [
  ['a word twice', { tr: 'Adres adres yanlıştır.' }, ['tr']],
  ['over a line end', edit(EN, 'has none, or', 'has none\n  none, or'), ['en description']],
  ['capitals of the language', { tr: 'İstek istek yanlıştır.' }, ['tr']],
  ['at the end', { tr: 'Yanlış olan adres adres' }, ['tr']],
  ['before a mark', { tr: 'Bu yanlış adres adres.' }, ['tr']],
  ['two letters', { tr: 'Bu ne ne değildir.' }, ['tr']],
  ['a letter', { tr: 'Bu a a değildir.' }, []],
  ['behind opening marks', { tr: 'Bu “(adres adres yanlıştır.' }, ['tr']],
  ['marks between', { tr: 'Bu adres “adres” yanlıştır.' }, []],
  ['a blank that does not break', { tr: 'Bu adres\u00a0adres yanlıştır.' }, ['tr']],
  ['a narrow one', { tr: 'Bu adres\u202fadres yanlıştır.' }, ['tr']],
  ['words of the same size that begin alike', { tr: 'Bu adres adrek yanlıştır.' }, []],
  ['part of a word with an ending', { tr: 'Bu adres adres’in değildir.' }, []],
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
