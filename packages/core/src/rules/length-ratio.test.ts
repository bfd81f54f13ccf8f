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
]);
