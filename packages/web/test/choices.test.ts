import type { Facts } from '@polystatus/status/compiled';
import { describe, expect, test } from 'vitest';
import { comparisonPath, questionPath } from '../src/address.ts';
import { orderedComparisons } from '../src/comparison-orders.ts';
import { choose, comparisons, facts, locales, questions } from '../src/content.ts';
import { wordsOf } from '../src/words.ts';
import { addresses, attributes, elements, read, text } from './site.ts';

const words = wordsOf('en');

const tags = locales.map(({ tag }) => tag);
const paths = [
  'compare/',
  ...questions.map(({ id }) => questionPath(id)),
  ...comparisons.map(({ id }) => comparisonPath(id)),
];

test('every question and comparison has a page in each language and without one', () => {
  const expected = ['', ...tags.map((tag) => `${tag}/`)].flatMap((tag) =>
    paths.map((path) => `/${tag}${path}`),
  );
  expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
});

test('every page is in the sitemap', () => {
  const sitemap = read('/sitemap.xml');
  const all = tags.flatMap((tag) => paths.map((path) => `/${tag}/${path}`));
  expect(all.filter((address) => !sitemap.includes(`${address}</loc>`))).toEqual([]);
});

describe('which code do I return?', () => {
  test.each(tags)('leads by links alone to each code that an answer names, in %s', (tag) => {
    const seen = new Set<string>();
    const queue = [`/${tag}/choose/`];
    const ends = new Set<string>();
    for (const address of queue) {
      if (seen.has(address)) continue;
      seen.add(address);
      const [, answers = ''] =
        /<ul class="answers"[^>]*>([\s\S]*)<\/main>/.exec(read(address)) ?? [];
      for (const href of attributes(answers.split('left-out')[0] ?? '', 'href')) {
        if (href.startsWith(`/${tag}/choose/`)) queue.push(href);
        const [, code] = new RegExp(`^/${tag}/([0-9]{3})/$`).exec(href) ?? [];
        if (code !== undefined) ends.add(code);
      }
    }
    expect([...seen].sort()).toEqual(
      questions.map(({ id }) => `/${tag}/${questionPath(id)}`).sort(),
    );
    expect([...ends]).toEqual(expect.arrayContaining(Object.keys(choose.ways)));
  });
});

describe('comparisons', () => {
  test('in any order point to the ascending one, in every language', () => {
    const wrong = orderedComparisons.flatMap(({ comparison, order }) =>
      tags.filter((tag) => {
        const html = read(`/${tag}/compare/${order}/`);
        const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
        const alternates = tags.every((other) =>
          html.includes(`/${other}/${comparisonPath(comparison.id)}"`),
        );
        return !canonical.endsWith(`/${tag}/${comparisonPath(comparison.id)}`) || !alternates;
      }),
    );
    expect(wrong).toEqual([]);
    expect(orderedComparisons).toHaveLength(
      comparisons.reduce((sum, { codes }) => sum + (codes.length === 2 ? 2 : 6), 0),
    );
  });

  test.each([
    ['404-410', 'Retry', ['404', '410'], ({ retry }: Facts) => words(`facts:retry.${retry}`).text],
    [
      '301-302',
      'Cacheable',
      ['301', '302'],
      ({ cacheable }: Facts) => words(`facts:cacheable.${cacheable}`).text,
    ],
    ['301-302', 'Header fields', ['301'], ({ headers }: Facts) => headers[0]?.name],
  ])('%s show in the row “%s” what the facts say', (id, label, codes, shown) => {
    const rows = elements(read(`/en/compare/${id}/`), 'tr');
    const row = rows.find((part) => text(part).startsWith(label)) ?? '';
    const cells = elements(row, 'td').map(text);
    expect(cells).toEqual(codes.map((code) => expect.stringContaining(shown(facts(code)) ?? '—')));
  });

  test('are linked from the page of each of their codes', () => {
    const missing = comparisons.flatMap(({ id, codes }) =>
      codes.filter((code) => !read(`/tr/${code}/`).includes(`/tr/${comparisonPath(id)}`)),
    );
    expect(missing).toEqual([]);
  });
});
