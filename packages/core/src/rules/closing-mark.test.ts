import { inLanguage } from '../../test/in-language.ts';
import { edit, EN_UI, FR, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('closing-mark', [
  ...['?!', '…', ':', ';', ',', ' –'].map((mark): Row => [
    `${mark} that the source lacks`,
    { 'en ui/site tagline': 'Every code', 'tr ui/site tagline': `Her kod${mark}` },
    ['tr ui/site tagline'],
  ]),
  [
    'another number of paragraphs, of which the last end alike',
    { 'en description': 'No?\n\nWaits.\n', 'tr description': 'Yok\n\nVar!\n\nBekler.\n' },
    [],
  ],
  [
    'another number of paragraphs, of which the last end otherwise',
    { 'en description': 'No.\n\nWaits.\n', 'tr description': 'Yok. Bekler\n' },
    ['tr description'],
  ],
  [
    'two paragraphs, told once',
    { 'en description': 'No.\n\nWaits.\n', 'tr description': 'Yok\n\nBekler\n' },
    ['tr description'],
  ],
  [
    'a value that is not the end',
    { en: 'Unknown: {{option}} here.', tr: 'Bilinmeyen: {{option}} burada' },
    ['tr'],
  ],
  [
    'an abbreviation that is not the end',
    { 'en ui/site tagline': 'Qty. is all gone.', 'tr ui/site tagline': 'Adet bitti' },
    ['tr ui/site tagline'],
  ],
  [
    'a sentence that becomes a question',
    { 'en ui/site tagline': 'All of it is here.', 'tr ui/site tagline': 'Hepsi burada mı?' },
    ['tr ui/site tagline'],
  ],
  [
    'a label with a colon that asks',
    { 'en ui/site tagline': 'Cacheable:', 'tr ui/site tagline': 'Önbelleğe alınır mı?' },
    [],
  ],
  [
    'the point of an abbreviation',
    { 'en ui/site tagline': 'Cert exp.', 'tr ui/site tagline': 'Sertifikanın bitişi' },
    [],
  ],
  [
    'the point of a word that is cut',
    { 'en ui/site tagline': '(Not Selected)', 'fr ui/site tagline': '(Non sélect.)' },
    [],
  ],
  ['of a short one', { 'en ui/site tagline': 'Second', 'tr ui/site tagline': 'Sn.' }, []],
  [
    'of several',
    { 'en ui/site tagline': 'Draft', 'fr ui/site tagline': 'Sauveg. vers.prélim.' },
    [],
  ],
  [
    'the point of a label that is longer than its source',
    { 'en ui/site tagline': 'Close', 'fr ui/site tagline': 'Fermer.' },
    ['fr ui/site tagline'],
  ],
  [
    'a point within a name of both',
    {
      'en ui/site tagline': 'See package.json now',
      'fr ui/site tagline': 'Lire package.json ici.',
    },
    ['fr ui/site tagline'],
  ],
  [
    'the point of a name',
    { 'en ui/site tagline': 'Cabo Verde Is.', 'fr ui/site tagline': 'Îles du Cap-Vert' },
    [],
  ],
  [
    'the points of letters',
    { 'en ui/site tagline': 'Virgin Islands, U.S.', 'tr ui/site tagline': 'Virjin Adaları, ABD' },
    [],
  ],
  [
    'a colon before what a label goes on with',
    { 'en ui/site tagline': 'Sort by', 'tr ui/site tagline': 'Şuna göre sırala:' },
    [],
  ],
  [
    'a colon that leads to nothing',
    { 'en ui/site tagline': 'Sorted', 'tr ui/site tagline': 'Sıralı:' },
    ['tr ui/site tagline'],
  ],
  [
    'the point of a sentence',
    { 'en ui/site tagline': 'Certificate ended.', 'tr ui/site tagline': 'Sertifika bitti' },
    ['tr ui/site tagline'],
  ],
  ['a full stop lost', edit(TR, 'yazılmıştır.', 'yazılmıştır'), ['tr']],
  [
    'a comma in its place',
    edit(FR, 'a été mal saisie.', '"a été mal saisie,"'.slice(1, -1)),
    ['fr'],
  ],
  [
    'a full stop lost in a paragraph that is not the last',
    edit(TR, 'çalıştı.', 'çalıştı'),
    ['tr description'],
  ],
  [
    'a full stop too many',
    edit(TR_UI, 'yalın sözlerle', 'yalın sözlerle.'),
    ['tr ui/site tagline'],
  ],
  ['a full stop in a quotation', edit(TR, 'yanlış yazılmıştır.', '“yanlış.”'), []],
  [
    'a value to insert after a colon',
    {
      ...edit(EN_UI, 'Every status code in plain words', '"Unknown option {{option}}."'),
      ...edit(FR_UI, 'Chaque code d’état en termes simples', '"Option inconnue\u00A0: {{option}}"'),
      ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"Bilinmeyen seçenek: {{option}}"'),
    },
    [],
  ],
  ['the point of numbers', { 'en ui/site tagline': '.', 'tr ui/site tagline': ',' }, []],
  ['a label that asks', edit(TR_UI, 'yalın sözlerle', 'yalın sözlerle mi?'), []],
  [
    'Thai, which has no full stop',
    inLanguage('tr', 'th', {
      'iana/404.yaml': [['Adres yanlış yazılmıştır.', 'ที่อยู่ผิด']],
      'locale.yaml': [['rules: [turkish-i]', 'rules: []']],
    }),
    [],
  ],
  ['synonyms', edit(TR, 'ölü link', 'ölü link!'), []],
  ['an exclamation for a full stop', { tr: 'Adres yanlış!' }, ['tr']],
  ['a question for a full stop', { tr: 'Adres yanlış mı?' }, ['tr']],
]);
