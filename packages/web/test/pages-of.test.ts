import { expect, test } from 'vitest';
import { topics } from '../src/developers/topics.ts';
import { pages } from '../src/page-list.ts';
import type { Page } from '../src/page.ts';
import { pagesOf } from '../src/pages-of.ts';
import { asIs, wordsOf } from '../src/words.ts';

const page = (path: string): Page => ({ path, title: () => asIs(''), description: () => asIs('') });

test.each([
  ['index.astro', ''],
  ['coverage.astro', 'coverage/'],
  ['developers/index.astro', 'developers/'],
  ['developers/cli.astro', 'developers/cli/'],
])('%s is the page “%s”', (file, path) => {
  expect(pagesOf([file], {}).map((one) => one.path)).toEqual([path]);
});

test('the words of a page have the name of its file', () => {
  const [coverage, cli] = pagesOf(['coverage.astro', 'developers/cli.astro'], {});
  expect(coverage?.title('en')).toEqual(wordsOf('en')('coverage.title'));
  expect(cli?.description('en')).toEqual(wordsOf('en')('developers:cli.description'));
});

test('a page without words ends the build', () => {
  const [ping] = pagesOf(['developers/ping.astro'], {});
  expect(() => ping?.title('en')).toThrow('There is no message “ping.title” in en.');
});

test.each<[string, string[], Record<string, Page[]>, string[]]>([
  ['of many pages', ['[id].astro'], { '_[id].ts': [page('a/'), page('b/')] }, ['a/', 'b/']],
  ['in a folder', ['a/[id].astro'], { 'a/_[id].ts': [page('a/b/')] }, ['a/b/']],
  ['of one page', ['a/index.astro'], { 'a/_index.ts': [page('a/')] }, ['a/']],
])('a file %s may have a list beside it', (_of, files, beside, paths) => {
  expect(pagesOf(files, beside).map(({ path }) => path)).toEqual(paths);
});

test.each<[string, string[], Record<string, Page[]>, string]>([
  ['many pages that nobody lists', ['a/[id].astro'], {}, 'list them in a/_[id].ts'],
  ['a list of no file', ['a.astro'], { '_b.ts': [page('b/')] }, '_b.ts lists pages'],
  [
    'an owner that is called like a page',
    ['table.astro', '[owner].astro'],
    { '_[owner].ts': [page('table/')] },
    'Two pages would have the address “table/”.',
  ],
])('%s: refused', (_what, files, beside, message) => {
  expect(() => pagesOf(files, beside)).toThrow(message);
});

test('every page for developers is a topic, in the order of their words', () => {
  const paths = pages.map(({ path }) => path).filter((path) => /^developers\/./.test(path));
  expect(paths.sort()).toEqual(topics.map((topic) => `developers/${topic}/`).sort());
  expect(topics[0]).toBe('data');
});
