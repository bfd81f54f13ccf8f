import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, FR_UI, textOf, TR, type Case } from '../../test/project.ts';

const sameSource = {
  ...edit(EN, 'The page was moved or deleted.', 'Compare the address with the documentation.'),
  ...edit(FR, 'La page a été déplacée ou supprimée.', 'Comparez l’adresse avec la documentation.'),
};
const SENTENCE = 'Sunucu kaynağı aradı ve hiçbir yerde bulamadı.';

test.each<Case>([
  ['one source, two translations', sameSource, [`${TR}:12:5`]],
  [
    'one source, one translation',
    {
      ...sameSource,
      ...edit(TR, 'Sayfa taşınmış veya silinmiştir.', 'Adresi belgelerle karşılaştırın.'),
    },
    [],
  ],
  [
    'one source, a translation that is blank',
    { ...sameSource, ...edit(TR, 'Sayfa taşınmış veya silinmiştir.', '" "') },
    [],
  ],
  [
    'two sources, one translation',
    {
      [TR]: textOf(TR)
        .replace('Adres yanlış yazılmıştır.', SENTENCE)
        .replace('Sayfa taşınmış veya silinmiştir.', SENTENCE),
    },
    [`${TR}:10:5`],
  ],
  ['plural forms', edit(FR_UI, '{{count}} résultats', '{{count}} autres résultats'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('one-wording', overrides)).toEqual(expected);
});
