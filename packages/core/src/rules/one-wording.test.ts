import { edit, EN, FR, FR_UI, textOf, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const sameSource = {
  ...edit(EN, 'The page was moved or deleted.', 'Compare the address with the documentation.'),
  ...edit(FR, 'La page a été déplacée ou supprimée.', 'Comparez l’adresse avec la documentation.'),
};
const SENTENCE = 'Sunucu kaynağı aradı ve hiçbir yerde bulamadı.';

testRule('one-wording', [
  [
    'one word with two translations',
    {
      'en causes.0': 'Gone.',
      'en causes.1': 'Gone.',
      'tr causes.0': 'Yok.',
      'tr causes.1': 'Hiç.',
    },
    [],
  ],
  [
    'two sources with one short translation',
    {
      'en causes.0': 'It is gone.',
      'en causes.1': 'It was lost.',
      'tr causes.0': 'Artık yok.',
      'tr causes.1': 'Artık yok.',
    },
    [],
  ],
  [
    'two single words with one long translation',
    {
      'en causes.0': 'Gone.',
      'en causes.1': 'Lost.',
      'tr causes.0': SENTENCE,
      'tr causes.1': SENTENCE,
    },
    ['tr causes.1'],
  ],
  [
    'one source, three translations',
    {
      'en causes.0': 'It is gone.',
      'en causes.1': 'It is gone.',
      'en client.0': 'It is gone.',
      'tr causes.0': 'Artık yok.',
      'tr causes.1': 'Gitmiş.',
      'tr client.0': 'Kayıp.',
    },
    ['tr causes.1', 'tr client.0'],
  ],
  [
    'one source whose first translation is blank',
    {
      'en causes.0': 'It is gone.',
      'en causes.1': 'It is gone.',
      'tr causes.0': ' ',
      'tr causes.1': 'Gitmiş.',
    },
    [],
  ],
  [
    'two translations that differ in two quotation marks',
    {
      'en causes.0': 'It is gone.',
      'en causes.1': 'It is gone.',
      'tr causes.0': 'Artık “yok”.',
      'tr causes.1': 'Artık "yok".',
    },
    [],
  ],
  [
    'one source in two files',
    {
      'en causes.0': 'It is gone.',
      'en ui/site tagline': 'It is gone.',
      'tr causes.0': 'Artık yok.',
      'tr ui/site tagline': 'Gitmiş.',
    },
    ['tr ui/site tagline'],
  ],
  [
    'forms of a plural that say the same for two sources',
    {
      'en ui/site search.results_one': '{{count}} result of all that there are here',
      'en ui/site search.results_other': '{{count}} results of all that there are here',
      'tr ui/site search.results_one': '{{count}} sonuç, burada var olanların hepsinden',
      'tr ui/site search.results_other': '{{count}} sonuç, burada var olanların hepsinden',
    },
    [],
  ],
  [
    'forms of a plural with one source',
    {
      'en ui/site search.results_one': '{{count}} of it',
      'en ui/site search.results_other': '{{count}} of it',
      'fr ui/site search.results_one': '{{count}} est là',
      'fr ui/site search.results_many': '{{count}} sont là',
      'fr ui/site search.results_other': '{{count}} y sont',
    },
    [],
  ],
  [
    'two sources that differ in a word, an article and blanks',
    {
      'en causes.0': 'The page of  it -- gone.',
      'en causes.1': 'A page of it: gone!',
      'tr causes.0': SENTENCE,
      'tr causes.1': SENTENCE,
    },
    [],
  ],
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
