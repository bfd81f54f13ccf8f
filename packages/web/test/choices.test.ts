import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { comparisonPath, questionPath } from '../src/address.ts';
import { orderedComparisons } from '../src/comparison-orders.ts';
import { choose, comparisons, facts, locales, questions, statuses } from '../src/content.ts';
import { addresses, attributes, read } from './site.ts';

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

test('every page is in the sitemap and at most 8 kB, compressed and with its style sheet', () => {
  const sitemap = read('/sitemap.xml');
  const all = tags.flatMap((tag) => paths.map((path) => `/${tag}/${path}`));
  expect(all.filter((address) => !sitemap.includes(`${address}</loc>`))).toEqual([]);
  expect(all.filter((address) => gzipSync(read(address)).length > 8192)).toEqual([]);
});

describe('which code do I return?', () => {
  test('leads to every registered code but those that no server chooses', () => {
    const registered = statuses.filter(({ state }) => state !== 'unregistered');
    const outside = registered.filter(
      ({ class: name, state, deprecated }) =>
        name === 'informational' || state !== 'registered' || deprecated,
    );
    expect(choose.leftOut.map(({ id }) => id)).toEqual(outside.map(({ id }) => id));
    expect(Object.keys(choose.ways).sort()).toEqual(
      registered.filter((item) => !outside.includes(item)).map(({ id }) => id),
    );
  });

  test.each(tags)('leads to each of them by links alone in %s', (tag) => {
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

  test('show in each column what differs, taken from the facts', () => {
    const html = read('/en/compare/401-403/');
    const [, row = ''] =
      /Header fields<\/th>([\s\S]*?)<\/tr>/.exec(html.replace(/\s*\n\s*/g, '')) ?? [];
    const cells = row.split('</td>');
    for (const { name } of facts('401').headers) expect(cells[0]).toContain(name);
    expect(cells[1]).toContain('None');
  });

  test('are linked from the page of each of their codes', () => {
    const missing = comparisons.flatMap(({ id, codes }) =>
      codes.filter((code) => !read(`/tr/${code}/`).includes(`/tr/${comparisonPath(id)}`)),
    );
    expect(missing).toEqual([]);
  });
});
