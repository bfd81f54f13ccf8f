import { inLanguage } from '../../test/in-language.ts';
import { edit, EN, FR, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const es = (to: string): Overrides =>
  inLanguage('tr', 'es', { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', `"${to}"`]] });

testRule('opening-mark', [
  ['a share and a number in English', { en: '% of row total', tr: 'Satır toplamının yüzdesi' }, []],
  ['a percentage of Turkish', { en: '100% stacked', tr: '%100 yığılmış' }, []],
  ['so many of so many', { 'en ui/site tagline': 'of {{a}}', 'tr ui/site tagline': '/ {{a}}' }, []],
  ['a stroke for another word', { en: 'or {{a}}', tr: '/ {{a}}' }, ['tr']],
  ['a percentage', { en: '{{a}}% off.', tr: '%{{a}} indirim.' }, []],
  ['a name that begins with a dot', { en: '.NET is old.', tr: 'Eski .NET sürümü.' }, []],
  ['an ending of files', { en: 'Download .txt', tr: '.txt olarak indir' }, []],
  [
    'an ending of files to insert',
    { 'en ui/site tagline': 'No .{{end}} here', 'tr ui/site tagline': '.{{end}} yok' },
    [],
  ],
  ['a sign to type', { en: '/ to insert', tr: 'Eklemek için / yazın' }, []],
  ['the point of numbers', { 'en ui/site tagline': '.', 'tr ui/site tagline': ',' }, []],
  ['a point of its own', { en: 'Download txt', tr: '.txt olarak indir' }, ['tr']],
  ['a placeholder of another system', { en: 'Show %d rows.', tr: '%d satır göster.' }, []],
  ['a dash too many', { tr: '– Adres yanlıştır.' }, ['tr']],
  ['dots too many', { tr: '…adres yanlıştır.' }, ['tr']],
  [
    'a slash lost',
    { ...edit(EN, 'The address was', '/address was'), ...edit(FR, 'L’adresse', '/adresse') },
    ['tr'],
  ],
  ['a path moved inside', { en: '/status/ is missing.', tr: 'Burada /status/ eksik.' }, []],
  [
    'a path moved to the front',
    { en: 'The /status/ is missing.', tr: '/status/ burada eksik.' },
    [],
  ],
  ['a tag moved to the front', { en: 'Move <0>it</0> now.', tr: '<0>Onu</0> taşıyın.' }, []],
  ['a tag of its own', { en: 'Move it now.', tr: '<0>Onu</0> taşıyın.' }, ['tr']],
  [
    'a number moved to the front',
    { 'en ui/site tagline': 'Items of #{{id}}', 'tr ui/site tagline': '#{{id}} ürünleri' },
    [],
  ],
  ['a quotation, bracket or emphasis moved to the front', { tr: '(“*Adres*”) yanlıştır.' }, []],
  ['code moved to the front', { tr: '`soup` yanlıştır.' }, []],
  ['a Spanish question', es('¿Está mal?'), []],
  ['another dash', { en: '— It is.', tr: '- Öyle.' }, []],
  ['a bullet for a dash', { en: '– It is.', tr: '• Öyle.' }, []],
  ['three full stops for dots', { en: '… it is.', tr: '... öyle.' }, []],
  ['a longer tag', { en: 'Move <ab>it</ab> now.', tr: '<ab>Onu</ab> taşıyın.' }, []],
  ['a percentage behind a dash', { en: '– 5 % of it', tr: 'Bunun % 5 kadarı' }, ['tr']],
]);
