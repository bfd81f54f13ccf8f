import { expect, it } from 'vitest';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import { exportFiles, formats, locales, type ExportOptions } from '../../src/export-files.ts';
import { wordsOf } from './words-of.ts';

const TAGS = ['en', 'tr', 'pt-BR', 'zh-Hans', 'es-419'];

it.each<[ExportFormatName, string[]]>([
  [
    'laravel',
    [
      'lang/en/x.php',
      'lang/tr/x.php',
      'lang/pt_BR/x.php',
      'lang/zh_Hans/x.php',
      'lang/es_419/x.php',
    ],
  ],
  [
    'symfony',
    [
      'translations/x.en.xlf',
      'translations/x.tr.xlf',
      'translations/x.pt_BR.xlf',
      'translations/x.zh_Hans.xlf',
      'translations/x.es_419.xlf',
    ],
  ],
  [
    'rails',
    [
      'config/locales/x.en.yml',
      'config/locales/x.tr.yml',
      'config/locales/x.pt-BR.yml',
      'config/locales/x.zh-Hans.yml',
      'config/locales/x.es-419.yml',
    ],
  ],
  [
    'java',
    [
      'x.properties',
      'x_en.properties',
      'x_tr.properties',
      'x_pt_BR.properties',
      'x_zh_Hans.properties',
      'x_es_419.properties',
    ],
  ],
  ['dotnet', ['x.resx', 'x.tr.resx', 'x.pt-BR.resx', 'x.zh-Hans.resx', 'x.es-419.resx']],
  [
    'android',
    [
      'values/x.xml',
      'values-tr/x.xml',
      'values-pt-rBR/x.xml',
      'values-b+zh+Hans/x.xml',
      'values-b+es+419/x.xml',
    ],
  ],
  ['apple', ['x.xcstrings']],
  [
    'apple-strings',
    [
      'en.lproj/x.strings',
      'tr.lproj/x.strings',
      'pt-BR.lproj/x.strings',
      'zh-Hans.lproj/x.strings',
      'es-419.lproj/x.strings',
    ],
  ],
  ['flutter', ['x_en.arb', 'x_tr.arb', 'x_pt_BR.arb', 'x_zh_Hans.arb', 'x_es_419.arb']],
  [
    'gettext',
    ['en', 'tr', 'pt_BR', 'zh_Hans', 'es_419'].map((tag) => `locale/${tag}/LC_MESSAGES/x.po`),
  ],
  [
    'go',
    [
      'locales/x.en.json',
      'locales/x.tr.json',
      'locales/x.pt-BR.json',
      'locales/x.zh-Hans.json',
      'locales/x.es-419.json',
    ],
  ],
])('files of %s are called as it wants them', (name, paths) => {
  const languages = TAGS.map((tag) => wordsOf(tag, ['a']));
  const made = exportFormats[name].files(languages, { prefix: 'http', name: 'x' });
  expect(made.map(({ path }) => path)).toEqual(paths);
});

it.each<[ExportFormatName, string, ExportOptions]>([
  ['laravel', "    '404' => [\n        'title' => 'Bulunamadı',", {}],
  [
    'laravel',
    "    'http' => [\n        'status' => [\n            '404' => [",
    { prefix: 'http.status.' },
  ],
  ['laravel-json', '"Not Found": "Bulunamadı"', {}],
  ['rails', '"tr":\n  "http_status":\n', {}],
  [
    'symfony',
    '<trans-unit id="nginx/499.title" resname="nginx/499.title"',
    { codes: ['nginx/499'] },
  ],
  [
    'symfony-xliff2',
    '<unit id="nginx:499.title" name="nginx/499.title">',
    { codes: ['nginx/499'] },
  ],
  ['gettext', 'msgctxt "404.title"\nmsgid "Not Found"\nmsgstr "Bulunamadı"\n', {}],
  ['gettext-plain', '#. 404.title\nmsgid "Not Found"\nmsgstr "Bulunamadı"\n', {}],
  ['java', '\n404.title=Bulunamad\\u0131\n', {}],
  ['java-utf8', '\n404.title=Bulunamadı\n', {}],
  ['dotnet', '<data name="404.title" xml:space="preserve">\n    <value>Bulunamadı</value>', {}],
  ['android', '<string name="http_404_visitor_title">', {}],
  [
    'android',
    '<string name="shop_nginx_499_title">',
    { codes: ['nginx/499'], texts: ['title'], prefix: 'shop' },
  ],
  ['apple', '"http.404.visitor.title": {', {}],
  ['apple-strings', '"http.404.visitor.title" = "', {}],
  ['flutter', '"http404VisitorTitle": "', {}],
  ['flutter', '"httpNginx499VisitorTitle": "', { codes: ['nginx/499'] }],
  ['fluent', '\nhttp-404-title = Bulunamadı\n', {}],
  ['go-toml', '"404.title" = "Bulunamadı"\n', {}],
  [
    'gotext',
    '"id": "404.title",\n      "message": "Not Found",\n      "translation": "Bulunamadı"',
    {},
  ],
  ['json', '"404": {\n    "title": "Bulunamadı"', {}],
  ['json-flat', '"5xx.visitor.message": "', { codes: ['5xx'] }],
  ['paraglide', '"http_404_title": "Bulunamadı"', {}],
])('keys of %s: %s', (name, text, options) => {
  const [file] = exportFiles(name, { locales: ['tr'], codes: ['404'], ...options });
  expect(String(file?.content)).toContain(text);
});

it.each<[ExportFormatName, string]>([
  ['laravel', ' // not in fr-CA yet, this is fr\n'],
  ['symfony', '<target state="needs-translation">'],
  ['symfony-xliff2', '<segment state="initial">'],
  ['symfony-yaml', ' # not in fr-CA yet, this is fr\n'],
  ['rails', ' # not in fr-CA yet, this is fr\n'],
  ['gettext', '#. not in fr-CA yet, this is fr\n'],
  ['gettext-plain', '#. not in fr-CA yet, this is fr\n'],
  ['java', '# not in fr-CA yet, this is fr\n'],
  ['dotnet', '<comment>not in fr-CA yet, this is fr</comment>'],
  ['go-toml', ' # not in fr-CA yet, this is fr\n'],
  ['gotext', '"fuzzy": true'],
  ['android', '<!-- not in fr-CA yet, this is fr -->'],
  ['apple', '"state": "needs_review"'],
  ['apple-strings', '/* not in fr-CA yet, this is fr */'],
  ['flutter', '"description": "not in fr-CA yet, this is fr"'],
  ['fluent', '# not in fr-CA yet, this is fr\n'],
])('%s says what fell back', (name, text) => {
  const content = (lang: string): string => {
    const [file] = exportFormats[name].files([wordsOf('fr-CA', ['a'], lang)], exportFormats[name]);
    return String(file?.content);
  };
  expect(content('fr')).toContain(text);
  expect(content('fr-CA')).not.toContain(text);
});

it('words of a class fall back along the chain of the language', () => {
  const files = exportFiles('java-utf8', { locales: ['ar'], codes: ['4xx'], texts: ['visitor'] });
  const note = '# not in ar yet, this is en\n4xx.visitor.title=';
  expect(files.map(({ content }) => content)).toEqual([expect.stringContaining(note)]);
});

it('texts of apps are those for visitors, unless others are asked for', () => {
  const keys = (options: ExportOptions): string[] =>
    Object.keys(
      JSON.parse(
        String(exportFiles('flutter', { locales: ['tr'], codes: ['404'], ...options })[0]?.content),
      ) as object,
    );
  expect(keys({})).toEqual(['@@locale', 'http404VisitorTitle', 'http404VisitorMessage']);
  expect(keys({ texts: ['summary', 'title'] })).toEqual([
    '@@locale',
    'http404Summary',
    'http404Title',
  ]);
});

it('without options everything is exported, and twice the same', () => {
  for (const name of formats) {
    const files = exportFiles(name);
    expect([name, files]).toEqual([name, exportFiles(name)]);
    expect([name, files.length >= (name === 'apple' ? 1 : locales.length)]).toEqual([name, true]);
    expect([name, new Set(files.map(({ path }) => path)).size]).toEqual([name, files.length]);
  }
});

it.each<[string, unknown, string]>([
  ['yml', {}, 'laravel'],
  ['json', { locales: ['qaa'] }, 'tr'],
  ['json', { locales: [] }, 'locales'],
  ['json', { texts: ['causes'] }, 'visitor'],
  ['json', { codes: ['999'] }, '404'],
  ['json', { prefix: '4' }, 'prefix'],
  ['json', { name: '../x' }, 'name'],
  ['json', { name: '' }, 'name'],
  ['android', { prefix: '' }, 'prefix'],
])('%s with %j is refused', (name, options, named) => {
  const ask = (): unknown => exportFiles(name as ExportFormatName, options as ExportOptions);
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(named);
});
