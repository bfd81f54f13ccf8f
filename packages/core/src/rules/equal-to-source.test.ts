import { inLanguage } from '../../test/in-language.ts';
import { edit, EN_UI, FR_UI, TR, TR_LOCALE, TR_UI, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** Allows one message of the Turkish project to equal its source. */
const exception = (message: string): Overrides =>
  edit(
    TR_LOCALE,
    'glossary: []',
    `glossary: []\nsame-as-source:\n  - message: ${message}\n    reason: for the test`,
  );

/** Words that Turkish is known to have its own for. */
const translated = {
  'en ui/site search.code': 'In it band am pm enter page down ctrl',
  'tr ui/site search.code': 'Hepsinin başka adı var',
};
const both = (text: string) => ({ 'en ui/site tagline': text, 'tr ui/site tagline': text });

testRule('equal-to-source', [
  ['a forgotten title', edit(TR, 'Bulunamadı', 'Not Found'), ['tr title']],
  [
    'a forgotten point of a list',
    edit(TR, 'Sayfa taşınmış veya silinmiştir.', 'The page was moved or deleted.'),
    ['tr causes.1'],
  ],
  [
    'a forgotten interface word',
    edit(TR_UI, '{{count}} sonuç"\n  results_other', '{{count}} result"\n  results_other'),
    ['tr ui/site search.results_one'],
  ],
  ['the same synonym in two languages', edit(TR, 'ölü link', 'dead link'), []],
  [
    'code alone',
    {
      ...edit(EN_UI, 'See `Allow`', '"`Allow`"'),
      ...edit(TR_UI, '`Allow` alanına bakın', '`Allow`'),
      ...edit(FR_UI, 'Voir `Allow`', '"`Allow`"'),
    },
    [],
  ],
  [
    'an abbreviation in the interface',
    { 'en ui/site tagline': 'PNG', 'tr ui/site tagline': 'PNG' },
    [],
  ],
  ['two abbreviations', { 'en ui/site tagline': 'JWKS URI', 'tr ui/site tagline': 'JWKS URI' }, []],
  [
    'an address in the interface',
    {
      'en ui/site tagline': 'https://shop.example/logo.png',
      'tr ui/site tagline': 'https://shop.example/logo.png',
      'fr ui/site tagline': 'https://shop.example/logo.png',
    },
    [],
  ],
  [
    'an address by e-mail',
    {
      'en ui/site tagline': 'help@shop.example',
      'tr ui/site tagline': 'help@shop.example',
      'fr ui/site tagline': 'help@shop.example',
    },
    [],
  ],
  [
    'an address in a sentence',
    {
      'en ui/site tagline': 'See https://shop.example/ for more',
      'tr ui/site tagline': 'See https://shop.example/ for more',
      'fr ui/site tagline': 'Voir https://shop.example/',
    },
    ['tr ui/site tagline'],
  ],
  ['a unit in the interface', { 'en ui/site tagline': 'kB', 'fr ui/site tagline': 'kB' }, []],
  ['a unit that looks like a word', { ...translated, ...both('in²') }, []],
  ['the word itself', { ...translated, ...both('in it') }, ['tr ui/site tagline']],
  ['keys to press together', { ...translated, ...both('CTRL + Enter') }, []],
  ['a key', { ...translated, ...both('Page down') }, []],
  ['two signs of one clock', { ...translated, ...both('AM/PM') }, []],
  ['a name of code', { ...translated, ...both('band_0') }, []],
  [
    'names in a row',
    {
      'en ui/site tagline': 'Osaka, Port Louis, Tokyo',
      'tr ui/site tagline': 'Osaka, Port Louis, Tokyo',
    },
    [],
  ],
  [
    'words in a row that others translate',
    {
      'en ui/site tagline': 'Address, Page, Tokyo',
      'tr ui/site tagline': 'Address, Page, Tokyo',
    },
    ['tr ui/site tagline'],
  ],
  [
    'a word that the file keeps, whatever others do',
    {
      'en ui/site tagline': 'Robot',
      'tr ui/site tagline': 'Robot',
      'en ui/site search.code': 'See the robot',
      'tr ui/site search.code': 'Robot burada',
      'en causes.0': 'A robot, robot, robot.',
      'tr causes.0': 'Bu bir makine.',
      'en causes.1': 'Another robot.',
      'tr causes.1': 'Öteki makine.',
      'en client.0': 'Any robot.',
      'tr client.0': 'Bir makine.',
      'en client.1': 'No robot.',
      'tr client.1': 'Makine yok.',
      'en server.0': 'Your robot.',
      'tr server.0': 'Makineniz.',
    },
    [],
  ],
  [
    'a word that other texts of the language use',
    { 'en ui/site tagline': 'Page {{count}}', 'fr ui/site tagline': 'Page {{count}}' },
    [],
  ],
  [
    'the same word where they do not',
    { 'en ui/site tagline': 'Page', 'tr ui/site tagline': 'Page' },
    ['tr ui/site tagline'],
  ],
  [
    'a word that no other text tells of',
    { 'en ui/site tagline': 'Robot', 'tr ui/site tagline': 'Robot' },
    [],
  ],
  [
    'the same in a language of another script',
    {
      'en ui/site tagline': 'Robot',
      ...inLanguage('tr', 'ar', {
        'ui/site.yaml': [['Her durum kodu, yalın sözlerle', 'Robot']],
      }),
    },
    ['ar ui/site tagline'],
  ],
  [
    'more such words than a language may share',
    {
      'en ui/site tagline': 'Robot',
      'en ui/site search.code': 'Blog',
      'en ui/site search.more': 'Sport',
      'tr ui/site tagline': 'Robot',
      'tr ui/site search.code': 'Blog',
      'tr ui/site search.more': 'Sport',
    },
    ['tr ui/site tagline', 'tr ui/site search.code', 'tr ui/site search.more'],
  ],
  [
    'a word for one that others have for many',
    { 'en ui/site tagline': 'Redirect', 'tr ui/site tagline': 'Redirect' },
    ['tr ui/site tagline'],
  ],
  [
    'words that other texts keep',
    {
      'en ui/site tagline': 'Page {{count}}: documentation',
      'fr ui/site tagline': 'Page {{count}}: documentation',
    },
    [],
  ],
  [
    'one of several that they translate',
    { 'en ui/site tagline': 'Page address', 'fr ui/site tagline': 'Page address' },
    ['fr ui/site tagline'],
  ],
  [
    'a title, however little the others tell',
    { 'en title': 'Robot', 'tr title': 'Robot' },
    ['tr title'],
  ],
  [
    'a path to a file',
    { 'en ui/site tagline': './schema.json', 'tr ui/site tagline': './schema.json' },
    [],
  ],
  [
    'tags and placeholders of other systems',
    { 'en ui/site tagline': '<text>{total}</text>', 'tr ui/site tagline': '<text>{total}</text>' },
    [],
  ],
  [
    'two words that no other text tells of',
    { 'en ui/site tagline': 'Sans Serif', 'tr ui/site tagline': 'Sans Serif' },
    [],
  ],
  [
    'a pattern of times',
    { 'en ui/site tagline': 'h:mm:ss a', 'tr ui/site tagline': 'h:mm:ss a' },
    [],
  ],
  [
    'a name with figures',
    { 'en ui/site tagline': 'pk.eyJ1Ijo…', 'tr ui/site tagline': 'pk.eyJ1Ijo…' },
    [],
  ],
  ['a named exception', { ...edit(TR, 'Bulunamadı', 'Not Found'), ...exception('404.title') }, []],
  [
    'a named exception for an interface word',
    {
      ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'Every status code in plain words'),
      ...exception('ui/site.tagline'),
    },
    [],
  ],
  [
    'an exception that is not needed',
    exception('404.title'),
    ['locales/tr/locale.yaml same-as-source.0.message unneeded-exception'],
  ],
  [
    'an exception for a message that never was',
    exception('999.title'),
    ['locales/tr/locale.yaml same-as-source.0.message unneeded-exception'],
  ],
]);
