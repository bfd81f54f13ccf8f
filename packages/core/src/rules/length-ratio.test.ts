import { edit, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('length-ratio', [
  ['far too long', { tr: 'Adres yanlış yazılmıştır; '.repeat(4) }, ['tr']],
  ['far too short', { tr: 'Yanlıştır.' }, ['tr']],
  ['a little longer', { tr: 'Adres elle girilirken yanlış yazılmıştır.' }, []],
  ['a short title grows', edit(TR, 'Bulunamadı', 'Aranan Kaynak Bu Adreste Bulunamadı'), []],
  [
    'synonyms are written anew',
    edit(TR, 'ölü link', 'artık hiçbir yere götürmeyen bağlantı ve adres'),
    [],
  ],
  ['just not too long', { en: 'a'.repeat(30), tr: 'b'.repeat(91) }, []],
  ['just too long', { en: 'a'.repeat(30), tr: 'b'.repeat(92) }, ['tr']],
  ['just not too short', { en: 'a'.repeat(40), tr: 'b'.repeat(18) }, []],
  ['just too short', { en: 'a'.repeat(24), tr: 'b'.repeat(10) }, ['tr']],
  ['a source too short to tell', { en: 'a'.repeat(23), tr: 'b'.repeat(10) }, []],
]);
