import { testRule } from '../../test/test-rule.ts';

testRule('names-kept', [
  ['an ending after a number', { 'en ui/site tagline': '-day', 'tr ui/site tagline': '-gün' }, []],
  [
    'a path that ends a sentence',
    { en: 'Look below /.well-known/.', tr: '/.well-known/ altına bakın.' },
    [],
  ],
  ['an option translated', { en: 'Use --plain here.', tr: 'Burada --yalın kullanın.' }, ['tr']],
  ['a short option lost', { en: 'Use -q here.', tr: 'Burada kullanın.' }, ['tr']],
  ['an option kept', { en: 'Use --plain or -q.', tr: '-q ya da --plain kullanın.' }, []],
  ['a dash in a word', { en: 'Up-to-date copies.', tr: 'Güncel – yeni – kopyalar.' }, []],
  ['a word joined to code', { en: 'Show `class`-names.', tr: '`class` adlarını gösterin.' }, []],
  [
    'a word joined to a quotation and to a placeholder',
    { en: 'No "a"-names, no {{b}}-names.', tr: '"a" adları ve {{b}} adları yok.' },
    [],
  ],
  ['an option in straight quotes', { en: 'Use "--plain".', tr: '"--yalın" kullanın.' }, ['tr']],
  ['a word joined to a name', { en: 'The ArcGIS service.', tr: 'ArcGIS -palvelu ei vastaa.' }, []],
  ['an option after a name', { en: 'The ArcGIS.', tr: 'ArcGIS -v kullanın.' }, ['tr']],
  ['a function translated', { en: 'Call fetch() once.', tr: 'Bir kez getir() çağırın.' }, ['tr']],
  ['a function with a suffix', { en: 'Call fetch() once.', tr: 'fetch()’i bir kez çağırın.' }, []],
  ['a path changed', { en: 'Look below /v2/.', tr: '/v3/ altına bakın.' }, ['tr']],
  ['words joined by a slash', { en: 'Upper or lower case.', tr: 'Büyük/küçük harf.' }, []],
  ['a file renamed', { en: 'Edit nginx.conf first.', tr: 'Önce nginx.ayar dosyası.' }, ['tr']],
  ['a file kept', { en: 'Edit nginx.conf first.', tr: 'Önce nginx.conf dosyası.' }, []],
  ['inline code, which has its own rule', { en: 'Use `--plain`.', tr: '`--yalın` kullanın.' }, []],
  [
    '%s of another program lost',
    { en: 'There are %s left.', tr: 'Kaldı.' },
    ['tr foreign-placeholders-kept'],
  ],
  ['%1$s renumbered', { en: 'Take %1$s.', tr: '%2$s alın.' }, ['tr foreign-placeholders-kept']],
  [
    '{name} translated',
    { en: 'Hello {name}.', tr: 'Merhaba {ad}.' },
    ['tr foreign-placeholders-kept'],
  ],
  [
    '${name} translated',
    { en: 'Hello ${name}.', tr: 'Merhaba ${ad}.' },
    ['tr foreign-placeholders-kept'],
  ],
  ['{name} kept', { en: 'Hello {name}.', tr: 'Merhaba {name}.' }, []],
  ['a percentage', { en: 'Half, or 50 % of it.', tr: 'Yarısı, yani %50 kadarı.' }, []],
  ['our own placeholders', { en: 'Hello {{name}}.', tr: 'Merhaba {{ad}}.' }, []],
]);
