import { edit, EN_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const fillers = {
  ...edit(
    EN_LOCALE,
    'glossary: []',
    'glossary: []\nsearch: { fillers: [a, at, en, has, in, is, it, of, on, that, the, this, was] }',
  ),
  ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nsearch: { fillers: [bu, en, ve] }'),
};
const say = (tr: string) => ({ ...fillers, en: 'This was at the end of a list.', tr });

testRule('other-language', [
  ['a sentence of the source', say('The address that was in the list is wrong.'), ['tr']],
  ['a sentence of its own', say('Bu, en sondaki adrestir ve yanlıştır.'), []],
  ['a name with small words', say('“The end of the list” adlı sayfa yanlış.'), []],
  ['a few words of it among its own', say('Sayfanın adı The List of It olarak kalmış olmalı.'), []],
  ['inline code', say('Yanlış olan `the end of a list is it` satırıdır.'), []],
  ['too short to tell', say('Is the list.'), []],
  ['a source that lists none', { en: 'It is at the end.', tr: 'It is at the end of it.' }, []],
  ['three different words', say('That is the list address.'), ['tr']],
  ['three of ten', say('That is the adres burada yanlış yazılmış olup hiç bulunamaz.'), ['tr']],
  ['a quotation of more', say('“This is the end of the list” adlı sayfa.'), []],
  ['no words', say('12345.'), []],
]);
