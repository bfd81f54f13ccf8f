import { edit, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('letter-case', [
  ['a small letter', { tr: 'adres yanlış yazılmıştır.' }, ['tr']],
  ['a small letter after a quotation mark', { tr: '“adres” yanlış yazılmıştır.' }, ['tr']],
  ['a dotted capital', { tr: 'İstek yanlıştır.' }, []],
  ['code first', { tr: '`404` yanlış yazılmıştır.' }, []],
  ['capitals that slipped', { tr: 'Adres YAnlış yazılmıştır.' }, ['tr']],
  ['an acronym with its suffix', { tr: 'Adres API’si yanlıştır.' }, []],
  [
    'a capital where the source has none',
    { en: 'the address.', tr: 'Adres yanlış yazılmıştır.' },
    ['tr'],
  ],
  ['a whole word in capitals where the source has none', { en: 'dry.', fr: 'SEC.' }, ['fr']],
  ['a name that stays small', { en: 'In nginx it is wrong.', tr: 'nginx bunu yanlış bulur.' }, []],
  ['a common word of both', { en: 'Then the form is sent.', tr: 'form gönderilir.' }, ['tr']],
  ['a word of a name', { en: 'A rest element.', tr: 'rest öğesi.' }, []],
  ['words that go on elsewhere', { en: 'Settings for', tr: 'için ayarlar' }, []],
  ['an abbreviation', { 'en ui/site tagline': 'AM', 'tr ui/site tagline': 'öö' }, []],
  [
    'a label of some words',
    { 'en ui/site tagline': 'raw selector', 'tr ui/site tagline': 'Satır seçici' },
    [],
  ],
  [
    'a label that begins small in one language alone',
    { 'en ui/site tagline': 'Raw selector', 'tr ui/site tagline': 'satır seçici' },
    ['tr ui/site tagline'],
  ],
  [
    'what goes on a sentence',
    { 'en ui/site tagline': 'for all other users here', 'tr ui/site tagline': 'Diğerleri için' },
    ['tr ui/site tagline'],
  ],
  ['a month', { 'en ui/site tagline': 'January', 'fr ui/site tagline': 'janvier' }, []],
  ['an example', { 'en ui/site tagline': 'e.g. hello', 'fr ui/site tagline': 'Par exemple : non' }, []],
  ['a name that begins small', { en: 'IFrames are wrong.', tr: 'iFrame yanlıştır.' }, []],
  ['a label', { 'en ui/site tagline': 'date', 'tr ui/site tagline': 'Tarih' }, []],
  ['its form', { en: 'In nginx it is wrong.', tr: 'nginxte bu yanlıştır.' }, []],
  ['a form of another such name', { en: 'A cPanel server.', tr: 'cPanelli sunucu.' }, []],
  ['a form of a common word', { en: 'A good server.', tr: 'serverı iyi.' }, ['tr']],
  ['an address by e-mail', { en: 'You see them.', tr: 'siz@example.com' }, []],
  ['an acronym with an ending', { en: 'The JSON is wrong.', tr: 'Bu JSONda yanlış var.' }, []],
  [
    'a word that is part of a name',
    { en: 'Language; before Accept-Language.', tr: 'dil; Accept-Language’ten önce.' },
    ['tr'],
  ],
  [
    'a small letter where the source begins with a name',
    { en: 'Akamai’s second code.', tr: 'ikinci Akamai kodu.' },
    ['tr'],
  ],
  [
    'a fragment of the interface',
    edit(TR_UI, 'results_one: "{{count}} sonuç"', 'results_one: "sonuç {{count}}"'),
    [],
  ],
]);
