import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { sources, textOf, type Overrides } from '../../test/project.ts';
import { buildProject, type Project } from '../validate/project.ts';
import { isUnreadable, pairsOf, textsOf } from './pairs.ts';

const EN = 'locales/en/iana/404.yaml';
const TR = 'locales/tr/iana/404.yaml';

function localeOf(project: Project, tag: string) {
  const locale = project.locales.get(tag);
  if (!locale) throw new Error(`There is no ${tag}.`);
  return locale;
}
/** `title=Not Found|Bulunamadı`, a dash for what is not there. */
function pairs(project: Project, tag = 'tr', only?: string): string[] {
  return pairsOf(project, localeOf(project, tag), only).map(
    ({ key, source = '-', target = '-' }) => `${key}=${source}|${target}`,
  );
}

test.each<[title: string, history: History, found: readonly string[]]>([
  [
    'as the source has them, and what it does not have last',
    new History()
      .en({ title: 'A', summary: 'B', client: ['C'] })
      .tr({ client: ['c'], server: ['x'], title: 'a', summary: 'b' }),
    ['title=A|a', 'summary=B|b', 'client.0=C|c', 'server.0=-|x'],
  ],
  [
    'what one side alone has',
    new History().en({ title: 'A' }).tr({ summary: 'b' }),
    ['title=A|-', 'summary=-|b'],
  ],
  [
    'no blank text, and no synonyms',
    new History().en({ title: ' ', summary: 'B', synonyms: ['s'] }).tr({ title: 'a' }),
    ['summary=B|-', 'title=-|a'],
  ],
  [
    'a point without a place comes at the end of its list',
    new History()
      .en({ causes: ['A.', 'B.'], title: 'T' })
      .tr({ causes: ['a', 'b'], title: 't' })
      .sync()
      .en({ causes: ['X.', 'A.', 'Y.', 'B.'] }),
    ['causes.0=A.|a', 'causes.1=B.|b', 'causes.2=X.|-', 'causes.3=Y.|-', 'title=T|t'],
  ],
  [
    'the forms of a plural are those of the language',
    new History()
      .en({ a: 'first', results_one: '1', results_other: 'n', z: 'last' }, 'ui/site')
      .tr({ results_other: 'm', a: 'ilk' }, 'ui/site'),
    ['a=first|ilk', 'results_one=1|-', 'results_other=n|m', 'z=last|-'],
  ],
  [
    'a form that the source does not have is made from what it has',
    new History().en({ a_one: '1', b_other: 'n' }, 'ui/site'),
    ['a_one=1|-', 'a_other=1|-', 'b_one=n|-', 'b_other=n|-'],
  ],
])('%s', (_title, history, found) => {
  expect(pairs(history.project)).toEqual(found);
});

test('a language with other forms than the source has each of them', () => {
  const locale = textOf('locales/tr/locale.yaml');
  const project = buildProject(sources({ 'locales/ar/locale.yaml': locale }), []);
  const counts = (tag: string): string[] =>
    pairs(project, tag, 'ui/site').filter((pair) => pair.startsWith('search.results'));
  expect(counts('ar')).toHaveLength(6);
  expect(counts('ar')).toContain('search.results_few={{count}} results|-');
  expect(counts('ar')).toContain('search.results_one={{count}} result|-');
});

test('nothing without a source, and nothing of the source itself', () => {
  const project = buildProject(sources(), []);
  expect(pairsOf(project, localeOf(project, 'en'))).toEqual([]);
  expect(pairsOf(project, localeOf(project, 'tr')).length).toBeGreaterThan(0);
  const alone = buildProject(sources({ 'locales/en/locale.yaml': null }), []);
  expect(pairsOf(alone, localeOf(alone, 'tr'))).toEqual([]);
});

test.each<[title: string, overrides: Overrides, file: string, unreadable: boolean]>([
  ['as it is', {}, '404', false],
  ['that is not there', { [TR]: null }, '404', false],
  ['that is broken', { [TR]: '{' }, '404', true],
  ['of the interface', {}, 'ui/site', false],
  ['of the interface that is broken', { 'locales/tr/ui/site.yaml': '{' }, 'ui/site', true],
  ['that nobody has', {}, '410', false],
])('a file %s', (_title, overrides, file, unreadable) => {
  const project = buildProject(sources(overrides), []);
  expect(isUnreadable(project, localeOf(project, 'tr'), file)).toBe(unreadable);
});

test('of a file of which one side cannot be read nothing is known', () => {
  for (const path of [EN, TR]) {
    const project = buildProject(sources({ [path]: '{' }), []);
    expect(pairs(project, 'tr', '404')).toEqual([]);
    expect(pairs(project, 'tr', 'nginx/499').length).toBeGreaterThan(0);
  }
});

test('a file that is not there has no texts', () => {
  expect(textsOf(undefined).size).toBe(0);
});
