import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['far too long', tr('Adres yanlış yazılmıştır; '.repeat(4)), fault],
  ['far too short', tr('Yanlıştır.'), fault],
  ['a little longer', tr('Adres elle girilirken yanlış yazılmıştır.'), []],
  ['a short title grows', edit(TR, 'Bulunamadı', 'Aranan Kaynak Bu Adreste Bulunamadı'), []],
  [
    'synonyms are written anew',
    edit(TR, 'ölü link', 'artık hiçbir yere götürmeyen bağlantı ve adres'),
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('length-ratio', overrides)).toEqual(expected);
});
