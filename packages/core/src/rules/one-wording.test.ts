import { edit, EN, FR, FR_UI, textOf, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const sameSource = {
  ...edit(EN, 'The page was moved or deleted.', 'Compare the address with the documentation.'),
  ...edit(FR, 'La page a été déplacée ou supprimée.', 'Comparez l’adresse avec la documentation.'),
};
const SENTENCE = 'Sunucu kaynağı aradı ve hiçbir yerde bulamadı.';

testRule('one-wording', [
  ['one source, two translations', sameSource, ['tr client.0']],
  [
    'two translations that differ in a quotation mark',
    {
      ...sameSource,
      ...edit(TR, 'Sayfa taşınmış veya silinmiştir.', 'Belge’yle karşılaştırın.'),
      'tr client.0': "Belge'yle karşılaştırın.",
    },
    [],
  ],
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
    ['tr causes.1'],
  ],
  [
    'two sources that differ in an article and a mark',
    {
      ...edit(EN, 'The page was moved or deleted.', 'Address was mistyped!'),
      [TR]: textOf(TR)
        .replace('Adres yanlış yazılmıştır.', SENTENCE)
        .replace('Sayfa taşınmış veya silinmiştir.', SENTENCE),
    },
    [],
  ],
  [
    'two sources that differ in little words, number and order',
    {
      'en causes.0': 'The servers looked on the logged in address.',
      'en causes.1': 'The server looked the address logged in.',
      'tr causes.0': SENTENCE,
      'tr causes.1': SENTENCE,
    },
    [],
  ],
  [
    'two sources of which one denies',
    {
      'en causes.0': 'The server looked on the address.',
      'en causes.1': 'The server never looked on the address.',
      'tr causes.0': SENTENCE,
      'tr causes.1': SENTENCE,
    },
    ['tr causes.1'],
  ],
  [
    'two translations that differ in a no-break blank',
    {
      ...sameSource,
      ...edit(TR, 'Sayfa taşınmış veya silinmiştir.', 'Belgeyle karşılaştırın.'),
      'tr client.0': 'Belgeyle\u00A0karşılaştırın.',
    },
    [],
  ],
  ['plural forms', edit(FR_UI, '{{count}} résultats', '{{count}} autres résultats'), []],
]);
