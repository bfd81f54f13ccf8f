import { expect, test } from 'vitest';
import {
  diagnose,
  faults,
  FR,
  FR_LOCALE,
  sources,
  textOf,
  type Overrides,
} from '../../test/project.ts';
import { compile } from '../compile/compile.ts';
import { buildProject } from './project.ts';

/* A language that promises less than all of itself. */
const FR_NGINX = 'locales/fr/nginx/499.yaml';
const FR_SITE = 'locales/fr/ui/site.yaml';
const tier = (name: string): Overrides => ({ [FR_LOCALE]: `${textOf(FR_LOCALE)}tier: ${name}\n` });
const none = { [FR]: null, [FR_NGINX]: null, [FR_SITE]: null };
const [comment = ''] = textOf(FR).split('\n');
const only = (lines: string): Overrides => ({ [FR]: `${comment}\n${lines}\n` });
const TITLE = 'title: Introuvable';
const VISITOR = 'visitor:\n  title: Page introuvable\n  message: La page a peut-être été déplacée.';
const SUMMARY = 'summary: Le serveur n’a rien à présenter à cette adresse.';
/** A namespace, with the comments that each has. */
const words = (lines: string): string =>
  `# yaml-language-server: $schema=../../../packages/core/schemas/messages.schema.json\n# In a list.\n${lines}\n`;
/** Words that an app shows, and of the error pages some that only the site does. */
const PAGES_AND_CLASSES = {
  'locales/en/ui/classes.yaml': words('outside: Elsewhere'),
  'locales/en/ui/error-pages.yaml': words('home: Home page\n# A design.\ntheme:\n  plain: Plain'),
  'locales/fr/ui/error-pages.yaml': words('home: Accueil'),
  'locales/tr/ui/classes.yaml': words('outside: Başka yerde'),
  'locales/tr/ui/error-pages.yaml': words('home: Ana sayfa\ntheme:\n  plain: Yalın'),
};

test.each<[title: string, overrides: Overrides, faults: string[]]>([
  ['none: nothing at all', { ...tier('none'), ...none }, []],
  [
    'none: a beginning',
    { ...tier('none'), ...none, ...only('causes:\n  - Une adresse fausse.') },
    [],
  ],
  [
    'none: what is there must be right',
    { ...tier('none'), ...none, ...only('titel: Introuvable') },
    [`${FR}:2:1 unknown-property`],
  ],
  [
    'titles: no files',
    { ...tier('titles'), ...none },
    [`${FR}:1:1 missing-file`, `${FR_NGINX}:1:1 missing-file`],
  ],
  ['titles: a title', { ...tier('titles'), [FR_SITE]: null, ...only(TITLE) }, []],
  ['titles: no title', { ...tier('titles'), ...only(SUMMARY) }, [`${FR}:2:1 missing-message`]],
  [
    'titles: the first point of a list',
    { ...tier('titles'), ...only(`${TITLE}\ncauses:\n  - Une adresse fausse.`) },
    [],
  ],
  ['site: no interface', { ...tier('site'), [FR_SITE]: null }, [`${FR_SITE}:1:1 missing-file`]],
  ['site: the three', { ...tier('site'), ...only(`${TITLE}\n${SUMMARY}\n${VISITOR}`) }, []],
  [
    'apps: the three, and no interface',
    { ...tier('apps'), [FR_SITE]: null, ...only(`${TITLE}\n${SUMMARY}\n${VISITOR}`) },
    [],
  ],
  [
    'apps: a title alone',
    { ...tier('apps'), [FR_SITE]: null, ...only(TITLE) },
    [`${FR}:2:1 missing-message`, `${FR}:2:1 missing-message`],
  ],
  [
    'apps: no words of the classes',
    { ...tier('apps'), ...PAGES_AND_CLASSES, [FR_SITE]: null },
    ['locales/fr/ui/classes.yaml:1:1 missing-file'],
  ],
  [
    'apps: of the error pages all but the names of their designs',
    {
      ...tier('apps'),
      ...PAGES_AND_CLASSES,
      'locales/fr/ui/classes.yaml': words('outside: Ailleurs'),
    },
    [],
  ],
  [
    'apps: half of the visitor',
    { ...tier('apps'), ...only(`${TITLE}\n${SUMMARY}\nvisitor:\n  title: Page introuvable`) },
    [`${FR}:4:1 missing-message`],
  ],
  ['complete: all', tier('complete'), []],
  [
    'the source is always complete',
    {
      'locales/en/locale.yaml': `${textOf('locales/en/locale.yaml')}tier: none\n`,
      'locales/en/nginx/499.yaml': null,
    },
    ['locales/en/nginx/499.yaml:1:1 missing-file'],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faults(overrides)).toEqual(expected);
});

test('complete: a title is not enough, and each thing that is missing is said once', () => {
  const missing = diagnose({ ...tier('complete'), ...only(TITLE) })
    .filter(({ file }) => file === FR)
    .map(({ message }) => /“([^”]*)”/.exec(message)?.[1]);
  expect(missing.toSorted()).toEqual([
    'causes',
    'client',
    'description',
    'headers',
    'related',
    'server',
    'summary',
    'synonyms',
    'visitor',
  ]);
});

const BLANK = `title: ""
summary: "  "
description:
causes:
  - ""
client: []
server: [""]
visitor:
  title: ""
  message: ""
related:
  nginx/499: ""
synonyms: []`;

test.each<[title: string, lines: string, faults: string[]]>([
  ['a draft that is all blank', BLANK, [`${FR}:1:1 missing-message`]],
  ['no draft yet', 'visitor: {}', [`${FR}:1:1 missing-message`]],
  [
    'a blank where the language promises nothing',
    `${TITLE}\nsummary: ""\ncauses: [""]\nrelated: {}`,
    [],
  ],
  ['a blank title', `title: ""\n${SUMMARY}`, [`${FR}:2:1 missing-message`]],
  ['what is no text', 'title: 7', [`${FR}:2:8 wrong-type`]],
  ['what is there must be right', `${TITLE}\nsummary: Trop court.`, [`${FR}:3:10 too-short`]],
])('titles: %s', (_title, lines, expected) => {
  expect(faults({ ...tier('titles'), ...only(lines) })).toEqual(expected);
});

test('complete: a blank is missing at its own place', () => {
  const text = textOf(FR)
    .replace(/^summary: .*$/m, 'summary: ""')
    .replace(/^( {2}- ).*$/m, '$1""');
  expect(faults({ [FR]: text }).filter((fault) => fault.startsWith(FR))).toEqual([
    `${FR}:3:1 missing-message`,
    expect.stringMatching(/:\d+:\d+ missing-message$/) as string,
  ]);
});

const compiled = (overrides: Overrides) => compile(buildProject(sources(overrides), []));

test('what is not translated yet falls back and says so', () => {
  const entry = compiled({
    ...tier('titles'),
    ...only(`${TITLE}\nvisitor:\n  title: Page introuvable\ncauses:\n  - Une adresse fausse.`),
  }).catalogs['fr']?.['404'];
  expect(entry?.title).toBe('Introuvable');
  expect(entry?.visitor).toEqual({
    title: 'Page introuvable',
    message: 'The page may have moved. You can use the search.',
  });
  // One point of two would say less than the source does.
  expect(entry?.causes).toHaveLength(2);
  expect(entry?.fallback).toMatchObject({
    summary: 'en',
    'visitor.message': 'en',
    'causes.0': 'en',
    'causes.1': 'en',
  });
  expect(Object.keys(entry?.fallback ?? {})).not.toContain('title');
});

test('blanks fall back as what is not there does', () => {
  const entry = compiled(only(`${TITLE}\n${BLANK.slice(BLANK.indexOf('\n') + 1)}`)).catalogs['fr'];
  expect(entry?.['404']).toMatchObject({
    title: 'Introuvable',
    fallback: { summary: 'en', 'causes.0': 'en', 'visitor.title': 'en', 'synonyms.0': 'en' },
  });
  expect(JSON.stringify(entry)).not.toContain('""');
});

test('a language that promises nothing is not compiled, whatever it has', () => {
  const { locales, catalogs, resources } = compiled(tier('none'));
  expect([locales.map(({ tag }) => tag), Object.keys(catalogs), Object.keys(resources)]).toEqual([
    ['en', 'tr'],
    ['en', 'tr'],
    ['en', 'tr'],
  ]);
});

test('a language that promises nothing is nothing to fall back to', () => {
  const { locales } = compiled({
    ...tier('none'),
    'locales/fr-CA/locale.yaml': textOf(FR_LOCALE).replace('[en]', '[fr, en]'),
  });
  expect(locales.find(({ tag }) => tag === 'fr-CA')?.fallback).toEqual(['en']);
});

test('without a whole source there is nothing to fall back to', () => {
  const overrides = { ...tier('titles'), ...only(TITLE), 'locales/en/iana/404.yaml': null };
  expect(compiled(overrides).catalogs['fr']).not.toHaveProperty('404');
});
