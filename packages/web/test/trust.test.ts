import { describe, expect, test } from 'vitest';
import { plain } from '@polystatus/status/markdown';
import { comparisons, dates, entry, locales, sourceLocale } from '../src/content.ts';
import { newestDay } from '../src/dates.ts';
import { pages } from '../src/page-list.ts';
import { repository } from '../src/repository.ts';
import { addresses, attributes, elements, read, text } from './site.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'https://polystatus.dev';
const absolute = (address: string) => new URL(address, ORIGIN).href;
const sitemap = new Map(
  [...read('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, address = '', day]) => [address, day],
  ),
);
const factDay = (name: string) => dates['content']?.[name]?.changed;

describe('days', () => {
  test('of a code are those of its facts or its words, whichever is later', () => {
    for (const [tag, name, id] of [
      ['tr', 'iana/404', '404'],
      ['en', 'nginx/499', 'nginx/499'],
      ['fr', 'iana/410', '410'],
    ] as const) {
      const days = [factDay(name), dates[tag]?.[name]?.changed].flatMap((day) => day ?? []);
      expect(days).toHaveLength(2);
      expect(sitemap.get(absolute(`/${tag}/${id}/`))).toBe(days.sort().at(-1));
    }
  });

  test('nobody knows are not made up', () => {
    expect(sitemap.get(absolute(`/${sourceLocale.tag}/developers/`))).toBeUndefined();
  });

  test('stand on the page, with ways to correct it', () => {
    const html = read('/tr/404/');
    const [, own = ''] = /<section class="provenance">([\s\S]*?)<\/section>/.exec(html) ?? [];
    expect(text(own)).toContain('2 Şubat 2026');
    expect(text(own)).toContain('3 Mart 2026');
    expect(attributes(own, 'href')).toEqual([
      '/tr/changes/',
      '/tr/coverage/',
      repository?.editWords('tr', '404'),
      repository?.editFacts('404'),
      repository?.report('404'),
    ]);
    expect(repository?.editWords('tr', 'nginx/499')).toMatch(
      /^https:.*\/edit\/main\/locales\/tr\/nginx\/499\.yaml$/,
    );
  });
});

describe.each(locales)('in $tag', ({ tag }) => {
  test('the feed has an entry a day, the newest first', () => {
    const feed = read(`/${tag}/changes.atom`);
    const times = elements(feed, 'updated').map(text);
    expect(times.length).toBeGreaterThan(1);
    expect(times.slice(1)).toEqual(times.slice(1).toSorted().toReversed());
    expect(times[0]).toBe(times[1]);
    expect(new Set(elements(feed, 'id').map(text)).size).toBe(elements(feed, 'id').length);
    const page = read(`/${tag}/changes/`);
    for (const link of elements(feed, 'entry').flatMap((entry) => attributes(entry, 'href')))
      expect(page).toContain(`id="${new URL(link).hash.slice(1)}"`);
  });

  test('every page is there as Markdown, and its links lead somewhere', () => {
    const origin = new URL(ORIGIN);
    for (const { path } of pages) {
      const name = path.replace(/\/$/, '') || 'index';
      const html = read(`/${tag}/${path}`);
      expect(html).toContain(
        `<link rel="alternate" type="text/markdown" href="/${tag}/${name}.md">`,
      );
      const markdown = read(`/${tag}/${name}.md`);
      const [title = ''] = elements(html, 'h1').map(text);
      expect(markdown.replaceAll('\\', '').replaceAll('\n', '¶').replace(/\s/g, ' ')).toContain(
        `# ${title}¶`,
      );
      expect(markdown.endsWith(`\n\n<${absolute(`/${tag}/${path}`)}>\n`)).toBe(true);
      const links = [...markdown.matchAll(/\]\(([^)\s]*)/g)]
        .map(([, link = '']) => new URL(link, ORIGIN))
        .filter(
          (link) => link.origin === origin.origin && !/^\/(?:api|status)\//.test(link.pathname),
        );
      expect(links.filter(({ pathname }) => !addresses.has(decodeURI(pathname)))).toEqual([]);
    }
  });

  test('Markdown of a code holds all its words', () => {
    const { summary, causes, visitor } = entry(tag, '404');
    const markdown = read(`/${tag}/404.md`);
    for (const words of [summary, ...causes, visitor.title, visitor.message])
      expect(markdown).toContain(plain(words).replace(/.*\n/g, '').slice(0, 20));
  });

  test('the guide for programs names them all', () => {
    const guide = read(`/${tag}/llms.txt`);
    const links = [...guide.matchAll(/\]\(([^)]*)\)/g)].map(
      ([, link = '']) => new URL(link).pathname,
    );
    for (const { path } of pages)
      expect(links).toContain(`/${tag}/${path.replace(/\/$/, '') || 'index'}.md`);
    const broken = links.filter((link) => !link.startsWith('/api/') && !addresses.has(link));
    expect(broken).toEqual([]);
  });

  test('comparisons and questions are linked data with the way there', () => {
    const pages = [...comparisons.map(({ id }) => `compare/${id}`), 'choose'];
    for (const page of pages) {
      const html = read(`/${tag}/${page}/`);
      const block = elements(html, 'script').find((part) => part.includes('ld+json')) ?? '';
      expect(JSON.parse(block.replace(/<[^>]*>/g, ''))).toMatchObject({
        '@type': 'WebPage',
        '@id': absolute(`/${tag}/${page}/`),
        inLanguage: tag,
        breadcrumb: { '@type': 'BreadcrumbList' },
      });
    }
  });

  test('the list of comparisons is linked data, in the order of the page', () => {
    const html = read(`/${tag}/compare/`);
    const block = elements(html, 'script').find((part) => part.includes('ld+json')) ?? '';
    const { mainEntity } = JSON.parse(block.replace(/<[^>]*>/g, '')) as {
      mainEntity: { itemListElement: { position: number; url: string }[] };
    };
    const listed = mainEntity.itemListElement.map(({ url }) => new URL(url).pathname);
    const main = elements(html, 'main').join('');
    expect(listed).toEqual(
      attributes(main, 'href').filter((href) => /^\/[\w-]+\/compare\/./.test(href)),
    );
    expect(listed).toHaveLength(comparisons.length);
  });

  test('a comparison is shared with a picture of its own', () => {
    for (const { id } of comparisons) {
      const html = read(`/${tag}/compare/${id}/`);
      expect(html).toContain(`content="${absolute(`/cards/${tag}/compare/${id}.png`)}"`);
    }
  });

  test('previews name the other languages', () => {
    const others = read(`/${tag}/404/`).match(/property="og:locale:alternate"/g) ?? [];
    expect(others.length).toBe(locales.length - 1);
  });
});

test('who finds a weakness is told where to write, until a year after the last change', () => {
  const lines = read('/.well-known/security.txt').trim().split('\n');
  const fields = new Map(lines.map((line) => line.split(/: (.*)/) as [string, string]));
  expect(fields.get('Contact')).toBe(repository?.security);
  expect(fields.get('Expires')?.slice(5, 10)).toBe(newestDay?.slice(5));
  expect(Number(fields.get('Expires')?.slice(0, 4))).toBe(Number(newestDay?.slice(0, 4)) + 1);
});
