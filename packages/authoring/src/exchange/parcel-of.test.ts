import { buildProject } from '@polystatus/core';
import { fingerprint, lockLine, printHistory, printLock } from '@polystatus/core/state';
import { edit, EN, EN_UI, FR, sources, TR, type Overrides } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { parcelOf } from './parcel-of.ts';
import type { Parcel, Unit } from './parcel.ts';

function parcel(tag: string, overrides: Overrides = {}): Parcel {
  const project = buildProject(sources(overrides), []);
  const locale = project.locales.get(tag);
  if (!locale) throw new Error(`There is no ${tag}.`);
  return parcelOf(project, locale);
}

function unit(id: string, tag = 'tr', overrides: Overrides = {}): Unit | undefined {
  return parcel(tag, overrides).units.find((one) => one.id === id);
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
    comment: undefined,
    limit: 60,
  });
});

test.each<readonly [string, string, number | undefined, RegExp]>([
  ['a point of a list', '404.causes.0', 260, /^What usually stands behind the code/],
  ['a reason', '404.related.nginx/499', 240, /^For each related id in the facts/],
  ['a header field', '404.headers.Cache-Control', 240, /^For each header field/],
  [
    'a list of own words',
    '404.synonyms',
    undefined,
    /^What people .* per line, 2 to 10 lines of up to 60 /,
  ],
])('%s has the schema’s note', (_title, id, limit, note) => {
  expect(unit(id)).toMatchObject({ limit, note: expect.stringMatching(note) });
});

test('interface words that nobody explained have a length, and no note of all of them', () => {
  expect(unit('ui/site.tagline')).toMatchObject({ limit: 600, note: undefined });
});

test.each<readonly [string, string, string, RegExp]>([
  ['of its group', 'ui/site.search.code', '', /^Words around the search box\.$/],
  [
    'of its group, then its own',
    'ui/site.search.code',
    '# A link:\n  # keep the code.\n  ',
    /^Words around the search box\. A link: keep the code\.$/,
  ],
  [
    'that asks for work',
    'ui/site.search.code',
    '# review: sure?\n  ',
    /^Words around the search box\.$/,
  ],
])('interface words travel with the comment %s', (_title, id, comment, note) => {
  expect(unit(id, 'tr', edit(EN_UI, 'code: See', `${comment}code: See`))?.note).toMatch(note);
});

test('the comment above one plural form is that of all', () => {
  const commented = edit(EN_UI, 'results_one', '# Below the field.\n  results_one');
  for (const form of ['one', 'many', 'other'])
    expect(unit(`ui/site.search.results_${form}`, 'fr', commented)?.note).toBe(
      'Words around the search box. Below the field.',
    );
});

test('the comment of an entry stands before the schema’s note', () => {
  const commented = edit(EN, 'title: Not Found', '# Not “lost”.\ntitle: Not Found');
  expect(unit('404.title', 'tr', commented)?.note).toMatch(/^Not “lost”\. The code's name /);
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
    'locales/en/history.json': printHistory(new Map([[fingerprint('Lost'), 'Lost']])),
    ...edit(TR, '  title: Bu sayfayı bulamadık\n', ''),
  };
  expect(unit('404.title', 'tr', overrides)).toMatchObject({ state: 'stale', previous: 'Lost' });
  expect(unit('404.summary', 'tr', overrides)).toMatchObject({ state: 'reviewed' });
  expect(unit('404.visitor.title', 'tr', overrides)).toMatchObject({
    state: 'missing',
    target: '',
  });
});

test('what has no source stays at home', () => {
  const ids = parcel('tr', edit(EN, '  - The page was moved or deleted.\n', '')).units.map(
    ({ id }) => id,
  );
  expect(ids).toContain('404.causes.0');
  expect(ids).not.toContain('404.causes.1');
});

test('what is written anew in each language travels as one text, behind its entry', () => {
  const ids = parcel('tr').units.map(({ id }) => id);
  expect(ids.filter((id) => id.includes('synonyms'))).toEqual([
    '404.synonyms',
    'nginx/499.synonyms',
  ]);
  expect(ids.indexOf('404.synonyms')).toBe(ids.findLastIndex((id) => id.startsWith('404.')));
  expect(unit('404.synonyms')).toMatchObject({
    source: 'page not found\ndead link',
    target: 'sayfa bulunamadı\nölü link',
    state: 'translated',
    previous: undefined,
  });
  const without = edit(TR, 'synonyms:\n  - sayfa bulunamadı\n  - ölü link\n', '');
  expect(unit('404.synonyms', 'tr', without)).toMatchObject({ target: '', state: 'missing' });
});

test('plural forms are those of the translation', () => {
  const forms = (tag: string): string[] =>
    parcel(tag).units.flatMap(({ id }) => /results_(\w+)$/.exec(id)?.[1] ?? []);
  expect(forms('tr').sort()).toEqual(['one', 'other']);
  expect(forms('fr').sort()).toEqual(['many', 'one', 'other']);
});

test('a language of which no file is there yet has everything to do', () => {
  const whole = parcel('tr');
  const empty = parcel('tr', {
    [TR]: null,
    'locales/tr/nginx/499.yaml': null,
    'locales/tr/ui/site.yaml': null,
  });
  expect(empty.units.map(({ id }) => id)).toEqual(whole.units.map(({ id }) => id));
  expect(new Set(empty.units.map(({ state }) => state))).toEqual(new Set(['missing']));
  expect(parcel('fr', { [FR]: null }).sourceLocale).toBe('en');
});
