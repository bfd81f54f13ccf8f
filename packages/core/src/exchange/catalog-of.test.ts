import { expect, test } from 'vitest';
import { edit, EN, FR, sources, TR, type Overrides } from '../../test/project.ts';
import { buildProject } from '../project.ts';
import { lockLine, printLock } from '../state/lock.ts';
import { catalogOf } from './catalog-of.ts';
import type { Catalog, Unit } from './catalog.ts';

function catalog(tag: string, overrides: Overrides = {}): Catalog {
  const project = buildProject(sources(overrides), []);
  const locale = project.locales.get(tag);
  if (!locale) throw new Error(`There is no ${tag}.`);
  return catalogOf(project, locale);
}

function unit(id: string, tag = 'tr', overrides: Overrides = {}): Unit | undefined {
  return catalog(tag, overrides).units.find((one) => one.id === id);
}

test('a message travels with its note, its limit and what it is now', () => {
  expect(unit('404.visitor.title')).toEqual({
    id: '404.visitor.title',
    source: 'We can’t find this page',
    target: 'Bu sayfayı bulamadık',
    state: 'translated',
    base: expect.stringMatching(/^[\w-]{10}$/),
    previous: undefined,
    note: expect.stringMatching(/^What a visitor .* Heading of an error page\. Example: .*\.$/),
    limit: 60,
  });
});

test.each<readonly [string, string, number | undefined, RegExp]>([
  ['a point of a list', '404.causes.0', 260, /^What usually stands behind the code/],
  ['a reason', '404.related.nginx/499', 240, /^For each related id in the facts/],
  ['a header field', '404.headers.Cache-Control', 240, /^For each header field/],
  ['interface words', 'ui/site.search.code', 600, /^One i18next namespace/],
])('%s has the schema’s note', (_title, id, limit, note) => {
  expect(unit(id)).toMatchObject({ limit, note: expect.stringMatching(note) });
});

test('a block’s last line end stays at home', () => {
  const { source = '', target = '' } = unit('404.description') ?? {};
  expect(source).toMatch(/\.\n\n.*\.$/s);
  expect(target).toMatch(/\.\n\n.*\.$/s);
});

test('missing, stale and reviewed ones say so', () => {
  const lines = new Map([
    ['404.title', lockLine('Lost', 'Bulunamadı')],
    [
      '404.summary',
      lockLine(
        'The server found nothing at this address.',
        'Sunucu bu adreste gösterecek bir şey bulamadı.',
        'reviewed',
      ),
    ],
  ]);
  const overrides = {
    'locales/tr/lock.json': printLock(lines),
    ...edit(TR, '  title: Bu sayfayı bulamadık\n', ''),
  };
  expect(unit('404.title', 'tr', overrides)).toMatchObject({ state: 'stale', previous: 'Lost' });
  expect(unit('404.summary', 'tr', overrides)).toMatchObject({ state: 'reviewed' });
  expect(unit('404.visitor.title', 'tr', overrides)).toMatchObject({
    state: 'missing',
    target: '',
  });
});

test('what has no source, and what is written anew in each language, stays at home', () => {
  const ids = catalog('tr', edit(EN, '  - The page was moved or deleted.\n', '')).units.map(
    ({ id }) => id,
  );
  expect(ids).toContain('404.causes.0');
  expect(ids).not.toContain('404.causes.1');
  expect(ids.filter((id) => id.includes('synonyms'))).toEqual([]);
});

test('plural forms are those of the translation', () => {
  const forms = (tag: string): string[] =>
    catalog(tag).units.flatMap(({ id }) => /results_(\w+)$/.exec(id)?.[1] ?? []);
  expect(forms('tr').sort()).toEqual(['one', 'other']);
  expect(forms('fr').sort()).toEqual(['many', 'one', 'other']);
});

test('a language of which no file is there yet has everything to do', () => {
  const whole = catalog('tr');
  const empty = catalog('tr', {
    [TR]: null,
    'locales/tr/nginx/499.yaml': null,
    'locales/tr/ui/site.yaml': null,
  });
  expect(empty.units.map(({ id }) => id)).toEqual(whole.units.map(({ id }) => id));
  expect(new Set(empty.units.map(({ state }) => state))).toEqual(new Set(['missing']));
  expect(catalog('fr', { [FR]: null }).sourceLocale).toBe('en');
});
