import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FR, FR_LOCALE, FR_UI, sources, textOf, type Overrides } from '../../test/project.ts';
import { check } from '../check/check.ts';
import { compile } from './compile.ts';
import { compiledFiles } from './compiled-files.ts';
import type { Source } from '../read/read.ts';

const compileAll = (list: readonly Source[]) =>
  compile(check({ sources: [...list], diagnostics: [] }, '2026-01-01').project());
const compiled = (overrides: Overrides = {}) => compileAll(sources(overrides));

/** Canadian French with few words of its own; the rest comes from French, then English. */
const canadian = compiled({
  'locales/fr-CA/locale.yaml': textOf(FR_LOCALE)
    .replace('Français', 'Français canadien')
    .replace('[en]', '[fr, en]'),
  'locales/fr-CA/iana/404.yaml': textOf(FR).replace('Introuvable', 'Page introuvable'),
  'locales/fr-CA/ui/site.yaml': 'search:\n  code: Voyez `Allow`\n',
  'locales/fr/nginx/499.yaml': null,
});

test('a language has its own words first', () => {
  expect(canadian.catalogs['fr-CA']?.['404']).toMatchObject({ title: 'Page introuvable' });
  expect(canadian.catalogs['fr-CA']?.['404']).not.toHaveProperty('fallback');
  expect(canadian.catalogs['fr']?.['404']).toMatchObject({ title: 'Introuvable' });
});

test('an entry that no nearer language has comes from the source, and every message says so', () => {
  const entry = canadian.catalogs['fr-CA']?.['nginx/499'];
  const source = canadian.catalogs['en']?.['nginx/499'];
  expect(entry).toEqual({ ...source, fallback: entry?.fallback });
  expect(entry?.fallback).toMatchObject({
    title: 'en',
    'causes.0': 'en',
    'visitor.message': 'en',
    'related.404': 'en',
    'synonyms.1': 'en',
  });
});

test('of interface words each language has its own', () => {
  expect(canadian.resources['fr-CA']?.['site']).toEqual({
    search: { code: 'Voyez `Allow`' },
  });
});

test('a namespace that a language lacks is there all the same', () => {
  const { resources } = compiled({ [FR_UI]: null });
  expect(resources['fr']).toEqual({ site: {} });
});

test('locales name their chain, nearest first', () => {
  expect(canadian.locales.map(({ tag, fallback, source }) => [tag, fallback, source])).toEqual([
    ['en', [], true],
    ['fr', ['en'], false],
    ['fr-CA', ['fr', 'en'], false],
    ['tr', ['en'], false],
  ]);
});

test('how people ask goes along, where a language says it', () => {
  const search = 'search:\n  fillers: [le]\n  synonym-rings: [[image, photo]]\n';
  const { locales } = compiled({ [FR_LOCALE]: `${textOf(FR_LOCALE)}${search}` });
  const french = locales.find(({ tag }) => tag === 'fr');
  expect(french?.fillers).toEqual(['le']);
  expect(french?.synonymRings).toEqual([['image', 'photo']]);
  expect(locales.find(({ source }) => source)).not.toHaveProperty('synonymRings');
});

test.each([
  ['titles', 'titles'],
  ['apps', 'apps'],
  ['site', 'site'],
  ['complete', 'site'],
])('a language of the tier %s reaches as far as %s', (tier, reach) => {
  const overrides = { [FR_LOCALE]: `${textOf(FR_LOCALE)}tier: ${tier}\n` };
  const ofFrench = ({ tag }: { readonly tag: string }): boolean => tag === 'fr';
  expect(compiled(overrides).locales.find(ofFrench)?.reach).toBe(reach);
  const project = check({ sources: sources(overrides), diagnostics: [] }, '2026-01-01').project();
  expect(compile(project, { unpromised: true }).locales.find(ofFrench)?.reach).toBe('site');
});

test('a language that promises nothing yet is there for those who ask', () => {
  const list = sources({
    'locales/fr-CA/locale.yaml': `${textOf(FR_LOCALE)}tier: none\n`,
    'locales/fr-CA/iana/404.yaml': textOf(FR).replace('Introuvable', 'Page introuvable'),
  });
  const project = check({ sources: [...list], diagnostics: [] }, '2026-01-01').project();
  expect(compile(project).catalogs).not.toHaveProperty('fr-CA');
  expect(compile(project, { unpromised: true }).catalogs['fr-CA']?.['404']).toMatchObject({
    title: 'Page introuvable',
  });
});

test('the source is always the last resort', () => {
  const { locales } = compiled({ [FR_LOCALE]: textOf(FR_LOCALE).replace('[en]', '[]') });
  expect(locales.find(({ tag }) => tag === 'fr')?.fallback).toEqual(['en']);
});

test('facts are complete', () => {
  expect(compiled().facts).toEqual({
    '404': {
      id: '404',
      code: 404,
      owner: 'iana',
      class: 'client-error',
      phrase: 'Not Found',
      formerPhrases: [],
      state: 'registered',
      definedIn: [
        {
          document: 'RFC 9110',
          section: '15.5.5',
          url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
        },
      ],
      seenIn: ['response'],
      cacheable: 'heuristically',
      content: 'allowed',
      retry: 'after-change',
      headers: [{ name: 'Cache-Control', level: 'should', in: 'response' }],
      related: ['nginx/499'],
      constants: {},
      examples: [
        {
          request: 'GET /soup HTTP/1.1\nHost: kitchen.example\n',
          response: 'HTTP/1.1 404 Not Found\nCache-Control: max-age=60\n',
          curl: 'curl -i https://kitchen.example/soup',
        },
      ],
    },
    'nginx/499': expect.objectContaining({ state: 'unregistered', seenIn: ['log'], headers: [] }),
  });
  expect(compiled().owners['nginx']).toMatchObject({ id: 'nginx', codes: ['nginx/499'] });
});

test('a file with faults is left out', () => {
  const { facts, catalogs } = compiled({ 'content/nginx/499.yaml': 'code: 499\n' });
  expect(Object.keys(facts)).toEqual(['404']);
  expect(Object.keys(catalogs['tr'] ?? {})).toEqual(['404']);
});

test('codes are listed by number, those of the registry first', () => {
  const more = Object.fromEntries(
    ['apache/404', 'nginx/103', 'nginx/404'].map((id) => [
      `content/${id}.yaml`,
      textOf('content/nginx/499.yaml').replaceAll('499', id.slice(-3)),
    ]),
  );
  const ids = compiledFiles(compiled(more)).get('ids.json');
  expect(JSON.parse(ids ?? '')).toEqual([
    'nginx/103',
    '404',
    'apache/404',
    'nginx/404',
    'nginx/499',
  ]);
});

test('owners of one number are listed as their facts rank them', () => {
  const places = { apache: 3, esri: 1, nginx: 2 };
  const more = Object.fromEntries(
    Object.entries(places).map(([owner, place]) => [
      `content/${owner}/499.yaml`,
      `${textOf('content/nginx/499.yaml')}precedence: { place: ${place} }\n`,
    ]),
  );
  const ids = compiledFiles(compiled(more)).get('ids.json');
  expect(JSON.parse(ids ?? '')).toEqual(['404', 'esri/499', 'nginx/499', 'apache/499']);
});

test('what browsers do has the page that shows more of them', () => {
  const { facts } = compiled({
    'content/nginx/499.yaml': `${textOf('content/nginx/499.yaml')}support:
  - key: http.headers.Retry-After
    feature: Retry-After
    chrome: "24"
    firefox: none
    safari: none
    checked: "2026-08-07"
`,
  });
  expect(facts['nginx/499']?.support).toEqual([
    {
      feature: 'Retry-After',
      chrome: '24',
      firefox: null,
      safari: null,
      key: 'http.headers.Retry-After',
      url: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Retry-After#browser_compatibility',
      checked: '2026-08-07',
    },
  ]);
});

test('the same content gives the same bytes, in whatever order it is read', () => {
  const bytes = JSON.stringify([...compiledFiles(compiled())]);
  expect(JSON.stringify([...compiledFiles(compiled())])).toBe(bytes);
  const all = sources();
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(JSON.stringify([...compiledFiles(compileAll(shuffled))])).toBe(bytes);
    }),
    { numRuns: 10 },
  );
});
