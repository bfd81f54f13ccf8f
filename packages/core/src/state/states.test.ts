import { expect, test } from 'vitest';
import { EN_UI, sources, TR, TR_UI, edit, textOf, type Overrides } from '../../test/project.ts';
import { buildProject } from '../validate/project.ts';
import { printLock } from './lock.ts';
import { localeStates, states } from './states.ts';
import { sync } from './sync.ts';

const stateOf = (overrides: Overrides, locale: string, id: string): unknown => {
  const project = buildProject(sources(overrides), []);
  const found = states(project).find((message) => message.id === id && message.locale === locale);
  return found && [found.state, found.field, found.tier, found.path].join(' ');
};

test.each<readonly [title: string, overrides: Overrides, id: string, expected: string | undefined]>(
  [
    ['a title', {}, '404.title', `translated title titles ${TR}`],
    ['what visitors read', {}, '404.visitor.message', `translated visitor apps ${TR}`],
    ['a point of a list', {}, '404.causes.1', `translated causes complete ${TR}`],
    [
      'a code of another owner',
      {},
      'nginx/499.title',
      'translated title titles locales/tr/nginx/499.yaml',
    ],
    ['a word of the site', {}, 'ui/site.tagline', `translated interface site ${TR_UI}`],
    ['synonyms are nobody’s translation', {}, '404.synonyms.0', undefined],
    ['a file that is not there', { [TR]: null }, '404.title', `missing title titles ${TR}`],
    ['a file that cannot be read', { [TR]: '{' }, '404.title', undefined],
    ['a source that cannot be read', { 'locales/en/iana/404.yaml': '{' }, '404.title', undefined],
    [
      'an empty text',
      edit(TR, 'title: Bulunamadı', 'title: ""'),
      '404.title',
      `missing title titles ${TR}`,
    ],
    [
      'a blank text',
      edit(TR, 'title: Bulunamadı', 'title: " "'),
      '404.title',
      `missing title titles ${TR}`,
    ],
    [
      'a source that is gone',
      edit(EN_UI, 'tagline: Every status code in plain words\n', ''),
      'ui/site.tagline',
      `obsolete interface site ${TR_UI}`,
    ],
  ],
)('%s', (_title, overrides, id, expected) => {
  expect(stateOf(overrides, 'tr', id)).toBe(expected);
});

test.each([
  ['fr', ['one', 'many', 'other']],
  ['tr', ['one', 'other']],
  ['ja', ['other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('%s needs the plural forms %j', (tag, forms) => {
  const locale = textOf('locales/tr/locale.yaml');
  const project = buildProject(sources({ [`locales/${tag}/locale.yaml`]: locale }), []);
  const found = states(project).filter(
    ({ id, locale }) => locale === tag && id.startsWith('ui/site.search.results'),
  );
  expect(found.map(({ key }) => key.replace('search.results_', '')).sort()).toEqual(
    [...forms].sort(),
  );
  expect(
    found.every(
      ({ key, source }) =>
        source === (key.endsWith('_one') ? '{{count}} result' : '{{count}} results'),
    ),
  ).toBe(true);
});

test('without a source language there are no states, and no lock is touched', () => {
  const all = sources();
  const project = buildProject(all, []);
  const target = project.locales.get('tr');
  if (!target) throw new Error('There is no tr.');
  const text = printLock(sync(project, target));
  const broken = buildProject(
    sources({ 'locales/en/locale.yaml': null, 'locales/tr/lock.json': text }),
    [],
  );
  expect(states(broken)).toEqual([]);
  const again = broken.locales.get('tr');
  expect(again && printLock(sync(broken, again))).toBe(text);
});

test.each(['404', 'nginx/499', 'ui/site', '799'])(
  'of %s alone it is what it is among all',
  (only) => {
    const project = buildProject(sources(), []);
    const target = project.locales.get('tr');
    if (!target) throw new Error('There is no tr.');
    const all = localeStates(project, target);
    expect(localeStates(project, target, only)).toEqual(all.filter(({ file }) => file === only));
    expect(all.length).toBeGreaterThan(0);
  },
);

test('what moved to the one file that is asked for is looked for among all', () => {
  const known = buildProject(sources(), []).locales.get('tr');
  const lock = known && printLock(sync(buildProject(sources(), []), known));
  // The code has another number, and its texts the same words.
  const moved = Object.fromEntries(
    ['en', 'tr'].flatMap((tag) => [
      [`locales/${tag}/iana/405.yaml`, textOf(`locales/${tag}/iana/404.yaml`)],
      [`locales/${tag}/iana/404.yaml`, null],
    ]),
  );
  const project = buildProject(sources({ ...moved, 'locales/tr/lock.json': lock ?? '' }), []);
  const target = project.locales.get('tr');
  if (!target) throw new Error('There is no tr.');
  const [title] = localeStates(project, target, '405');
  expect(title?.id).toBe('405.title');
  expect(title?.line).toBe(target.lock?.get('404.title'));
  // What others still have did not move, whatever says the same.
  const copied = Object.fromEntries(Object.entries(moved).filter(([, text]) => text !== null));
  const both = buildProject(sources({ ...copied, 'locales/tr/lock.json': lock ?? '' }), []);
  const own = both.locales.get('tr');
  expect(own && localeStates(both, own, '405')[0]?.line).toBeUndefined();
});
