import { change, locale, put, remove, type Row } from './desk.ts';

/** Files that are missing, called otherwise, or cannot be trusted as a whole. */
export const files: readonly Row[] = [
  ['a word of locale.yaml that is none', locale('direction: ltr', 'direction: left'), 'bad-value'],
  ['a tier that is none', locale('endonym:', 'tier: title\nendonym:'), 'bad-value'],
  [
    'a property of locale.yaml that is none',
    locale('glossary: []', 'glosary: []'),
    'unknown-property',
  ],
  ['a locale.yaml without an endonym', locale('endonym: Türkçe\n', ''), 'missing-property'],
  ['a locale.yaml that cannot be read', locale('endonym: Türkçe', 'endonym: "Türkçe'), 'yaml'],
  ['a locale.yaml that is empty', locale(/[^]*/, ''), 'empty-file'],
  ['a locale.yaml that is text', locale(/[^]*/, 'Türkçe\n'), 'wrong-type'],
  [
    'the one of the source, misspelt',
    change('locales/en/locale.yaml', 'direction', 'dirction'),
    'unknown-property',
  ],
  [
    'the one of the source that cannot be read',
    change('locales/en/locale.yaml', 'endonym: ', 'endonym: "'),
    'yaml',
  ],
  ['a language without locale.yaml', remove('locales/tr/locale.yaml'), 'missing-file'],
  [
    'a folder that is no language yet',
    put(
      'locales/de/iana/404.yaml',
      '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\ntitle: Nicht gefunden\n',
    ),
    'missing-file',
  ],
  ['an entry that is missing', remove('locales/tr/iana/403.yaml'), 'missing-file'],
  ['an entry of the source that is missing', remove('locales/en/iana/403.yaml'), 'missing-file'],
  ['words of the interface that are missing', remove('locales/tr/ui/site.yaml'), 'missing-file'],
  ['an owner that is missing', remove('content/nginx/owner.yaml'), 'missing-file'],
  ['facts that are missing', remove('content/iana/410.yaml'), 'registry', 'orphaned-file'],
  ['a fallback that is no language', locale('fallback: [en]', 'fallback: [xx]'), 'one-source'],
  ['two sources', locale('endonym:', 'source: true\nendonym:'), 'one-source'],
  ['a lock that is cut off', change('locales/tr/lock.json', /\n[^]*/, '\n'), 'damaged-lock'],
  [
    'a lock that was edited',
    change('locales/tr/lock.json', '"state":"translated"', '"state":"fine"'),
    'damaged-lock',
  ],
  [
    'an exception for no fault',
    locale(
      'glossary: []',
      'glossary: []\nignore:\n  - rule: double-spaces\n    message: 404.title\n    reason: Bir neden.',
    ),
    'unneeded-exception',
  ],
  [
    'an exception from no rule',
    locale(
      'glossary: []',
      'glossary: []\nignore:\n  - rule: double-space\n    message: 404.title\n    reason: Bir neden.',
    ),
    'unneeded-exception',
  ],
  [
    'a file that equals its source for no reason',
    locale(
      'glossary: []',
      'glossary: []\nsame-as-source:\n  - message: 404.title\n    reason: Bir neden.',
    ),
    'unneeded-exception',
  ],
  [
    'an owner nobody has',
    put(
      'content/zephyr/owner.yaml',
      '# yaml-language-server: $schema=../../packages/core/schemas/owner.schema.json\nname: Zephyr\ndocumentation: https://zephyr.example/\nkind: server\n',
    ),
    'orphaned-file',
  ],
  [
    'an entry without facts',
    put(
      'locales/tr/iana/499.yaml',
      '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\ntitle: Yok\n',
    ),
    'orphaned-file',
  ],
];
