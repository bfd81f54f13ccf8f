import { expect, test } from 'vitest';
import { edit, EN_LOCALE, FR_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { diagnosticsOf } from '../../test/test-rule.ts';
import { sources } from '../../test/project.ts';
import { withTexts, type Change } from '../../test/with-texts.ts';

const two = 'Burada sorun yok.\n\n';
const glossary = (item: string): Change =>
  edit(TR_LOCALE, 'glossary: []', `glossary:\n  - ${item}`);

/** What a rule finds in a change, by the words that are underlined. */
const rows: readonly (readonly [rule: string, change: Change, underlined: string])[] = [
  ['double-spaces', { tr: 'Bir  iki.' }, '  '],
  ['double-spaces', { 'tr description': `${two}Bir  iki.\n` }, '  '],
  ['leftovers', { 'tr description': `${two}Bu TODO kaldı.\n` }, 'TODO'],
  ['leftovers', { tr: 'Adres yanlış 🚀.' }, '🚀'],
  ['dangerous-start', { tr: '=Adres yanlış.' }, '='],
  ['tags-kept', { 'tr ui/site tagline': 'Bir ve <sayfa.' }, '<'],
  ['repeated-word', { 'tr description': `${two}Bu bu olmaz.\n` }, 'Bu bu'],
  ['mixed-scripts', { 'tr description': `${two}Bu аdres.\n` }, 'аdres'],
  [
    'numbers-kept',
    { 'en description': 'No.\n\nWaits 30 s.\n', 'tr description': `${two}Tam 40 sn, 40 sn.\n` },
    '40',
  ],
  [
    'numbers-kept',
    {
      'en description': 'It says 404.\n\nIt says 403.\n',
      'tr description': 'Bu 404 der.\n\nBu 404 der.\n',
    },
    '404',
  ],
  [
    'wording',
    {
      ...edit(
        FR_LOCALE,
        'glossary: []',
        'glossary: []\nwording:\n  - { avoid: [défaut*], use: [erreur], wrong: [Un défaut.], right: [Une erreur.] }',
      ),
      'fr description': 'Rien.\n\nDes Défauts là.\n',
    },
    'Défauts',
  ],
  [
    'glossary',
    {
      ...edit(
        EN_LOCALE,
        'glossary: []',
        'glossary:\n  - { term: content, use: [content], avoid: [payload] }',
      ),
      'en description': 'No.\n\nTwo Payloads here.\n',
    },
    'Payloads',
  ],
  [
    'glossary',
    {
      ...glossary('{ term: gateway, use: [ağ geçidi], avoid: [geçit] }'),
      'en description': 'No.\n\nThe gateway waits.\n',
      'tr description': `${two}Burada geçidin biri bekler.\n`,
    },
    'geçidin',
  ],
  [
    'names-inserted',
    {
      ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\nbefore-names: { words: [de] }'),
      'en ui/site tagline': 'The page of {{owner}}',
      'fr ui/site tagline': 'La page de vente de {{owner}}',
    },
    'de {{owner}}',
  ],
];

test.each(rows)('%s points at the words it means', (rule, change, underlined) => {
  const files = new Map(sources(withTexts(change)).map(({ path, text }) => [path, text]));
  const found = diagnosticsOf(rule, change).map(({ file, line, column, endLine, endColumn }) => {
    const rows = files.get(file)?.split('\n') ?? [];
    return line === endLine ? rows[line - 1]?.slice(column - 1, endColumn - 1) : '';
  });
  expect(found).toEqual([underlined]);
});
