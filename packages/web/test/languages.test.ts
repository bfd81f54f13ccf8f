import { describe, expect, test } from 'vitest';
import { orderedComparisons } from '../src/comparison-orders.ts';
import { entry, locales, statuses } from '../src/content.ts';
import { leadsOn, numberPath, ownersNumbers } from '../src/owners-numbers.ts';
import { built, read, text } from './site.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'https://polystatus.dev';
/** Comparisons with their codes in another order point to the ascending one; choices.test.ts looks. */
const twins = new Set(
  orderedComparisons.flatMap(({ comparison, order }) =>
    order === comparison.id ? [] : locales.map(({ tag }) => `/${tag}/compare/${order}/`),
  ),
);
/** Numbers that lead on to their only code; addresses.test.ts looks. */
const onward = new Set(
  ownersNumbers
    .filter(leadsOn)
    .flatMap(({ number }) =>
      ['', ...locales.map(({ tag }) => `/${tag}`)].map((start) => `${start}/${numberPath(number)}`),
    ),
);
const pages = built.filter(
  ({ address }) => !address.endsWith('.html') && !twins.has(address) && !onward.has(address),
);
const absolute = (address: string) => new URL(address, ORIGIN).href;

function alternates(html: string): Map<string, string> {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  return new Map([...links].map(([, tag, href]) => [tag ?? '', href ?? '']));
}

describe('language versions', () => {
  const known = new Map(pages.map(({ address, html }) => [absolute(address), alternates(html)]));

  test('each page is its own canonical', () => {
    const wrong = pages.filter(
      ({ address, html }) => !html.includes(`<link rel="canonical" href="${absolute(address)}">`),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('alternates are complete, exist and point back', () => {
    const tags = [...locales.map(({ tag }) => tag), 'x-default'].sort();
    for (const [address, set] of known) {
      expect([...set.keys()].sort()).toEqual(tags);
      expect([...set.values()]).toContain(address);
      for (const other of set.values()) expect(known.get(other)).toEqual(set);
    }
  });

  test('the language switch of every page keeps the page', () => {
    for (const { address, html } of pages) {
      const [, tag = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(address) ?? [];
      if (!locales.some((locale) => locale.tag === tag)) continue;
      for (const other of locales)
        expect(html).toContain(
          `<a href="/${other.tag}/${path}" hreflang="${other.tag}" lang="${other.tag}"`,
        );
    }
  });

  test('the sitemap has every page with its alternates', () => {
    const sitemap = read('/sitemap.xml');
    const entries = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*)<\/url>/g)];
    expect(entries.map(([, loc]) => loc).sort()).toEqual([...known.keys()].sort());
    for (const [, loc = '', links = ''] of entries)
      for (const [tag, href] of known.get(loc) ?? [])
        expect(links).toContain(`hreflang="${tag}" href="${href}"`);
    expect(read('/robots.txt')).toContain(absolute('/sitemap.xml'));
  });
});

describe('foreign fragments', () => {
  const foreign = locales.filter(({ tag }) => !tag.startsWith('en'));

  test('the reason phrase is marked as English', () => {
    for (const { tag } of foreign)
      for (const { id, phrase } of statuses) {
        const facts =
          /<section class="facts"[\s\S]*?<\/section>/.exec(read(`/${tag}/${id}/`))?.[0] ?? '';
        const marked = [...facts.matchAll(/<dd lang="en">([^<]*)</g)].map(([, part]) =>
          text(part ?? ''),
        );
        // Where the title is the same, the facts do not repeat it.
        const isTitle = entry(tag, id).title === phrase;
        expect([tag, id, marked.includes(phrase)]).toEqual([tag, id, !isTitle]);
      }
  });

  test('examples and names of documents are marked', () => {
    for (const { tag } of foreign)
      for (const { id } of statuses) {
        const html = read(`/${tag}/${id}/`);
        expect(html.match(/<pre /g)?.length).toBe(html.match(/<pre [^>]*lang="en"/g)?.length);
        expect(html).toMatch(/<a href="https:[^"]+"(?: lang="en" dir="ltr")?><span lang="en">/);
      }
  });

  test('neutral pages mark each language', () => {
    for (const { tag, direction } of locales)
      expect(read('/404/')).toContain(`<li lang="${tag}" dir="${direction}">`);
  });
});
