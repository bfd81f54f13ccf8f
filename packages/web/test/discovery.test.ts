import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../src/cards/card-of.ts';
import { card, HEIGHT, MARGIN, WIDTH } from '../src/cards/card.ts';
import { extent } from '../src/cards/draw.ts';
import { plain } from '@polystatus/status/markdown';
import { entry, facts, locales, owner, statuses } from '../src/content.ts';
import { pictures } from '../src/picture.ts';
import { iconSizes } from '../src/icon.ts';
import { dataBlock } from '../src/structured-data.ts';
import { dist } from './serve.ts';
import { addresses, attributes, built, elements, read, text } from './site.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'https://polystatus.dev';
const tags = locales.map(({ tag }) => tag);

/** Width and height of a PNG: the first chunk, IHDR, holds them (RFC 2083, section 4.1.1). */
function sizeOf(address: string): [number, number] {
  const png = readFileSync(join(dist, address));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Linked data says of a text that fell back which language it is in. */
const inLanguage = (text: string, lang: string | undefined): unknown =>
  lang === undefined ? text : { '@value': text, '@language': lang };

describe.each(tags)('in %s', (tag) => {
  const index = read(`/${tag}/`);

  test('the manifest is linked and whole', () => {
    const [link = ''] = /<link rel="alternate" type="application\/manifest[^>]*>/.exec(index) ?? [];
    const [address = ''] = attributes(link, 'href');
    const manifest = JSON.parse(read(address)) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      lang: tag,
      dir: locales.find((locale) => locale.tag === tag)?.direction,
      start_url: `/${tag}/`,
      scope: '/',
      display: 'minimal-ui',
    });
    const icons = manifest['icons'] as { src: string; sizes: string; purpose?: string }[];
    for (const { src } of icons) expect(addresses).toContain(src);
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    const shortcuts = manifest['shortcuts'] as { url: string }[];
    for (const { url } of shortcuts) expect(url).toMatch(`/${tag}/`);
  });

  test('OpenSearch describes the search', () => {
    const [link = ''] = /<link rel="search"[^>]*>/.exec(index) ?? [];
    const xml = read(attributes(link, 'href')[0] ?? '');
    const [name = ''] = elements(xml, 'ShortName').map(text);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(attributes(xml, 'template')).toContain(`${ORIGIN}/${tag}/?q={searchTerms}`);
    expect(elements(xml, 'Language').map(text)).toEqual([tag]);
    // What opens must close: every element stands on a line of its own.
    for (const line of xml.trim().split('\n').slice(2, -1))
      expect(line).toMatch(/^<(\w+)(?: [^<>]*)?>[^<>]*<\/\1>$|^<\w+ [^<>]*\/>$/);
  });

  test('the list of what to keep is what the site has', () => {
    const { files, bytes } = JSON.parse(read(`/${tag}/keep.json`)) as {
      files: Record<string, string>;
      bytes: number;
    };
    for (const address of Object.keys(files)) expect(addresses).toContain(address);
    for (const { id } of statuses) expect(Object.keys(files)).toContain(`/${tag}/${id}/`);
    const languages = Object.keys(files).map((path) => path.split('/')[1] ?? '');
    expect(languages.filter((name) => name !== tag && tags.includes(name))).toEqual([]);
    expect(bytes).toBeLessThan(5_000_000);
  });

  test('each status is a defined term', () => {
    for (const { id, code, state, owner: from } of statuses) {
      const html = read(`/${tag}/${id}/`);
      const block = elements(html, 'script').find((part) => part.includes('ld+json')) ?? '';
      const term = JSON.parse(block.replace(/<[^>]*>/g, '')) as Record<string, unknown>;
      const { title, summary, fallback = {} } = entry(tag, id);
      expect(term).toEqual({
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        '@id': `${ORIGIN}/${tag}/${id}/`,
        name: inLanguage(title, fallback['title']),
        termCode: String(code).padStart(3, '0'),
        alternateName: expect.any(Array),
        description: inLanguage(plain(summary), fallback['summary']),
        inLanguage: tag,
        sameAs: facts(id).definedIn.map(({ url }) => url),
        inDefinedTermSet: expect.objectContaining({
          '@type': 'DefinedTermSet',
          '@id': `${ORIGIN}/${tag}/${state === 'unregistered' ? `${owner(from).id}/` : ''}`,
        }),
      });
      expect(term['alternateName']).not.toContain(title);
      if (facts(id).phrase !== title) expect(term['alternateName']).toContain(facts(id).phrase);
      for (const { phrase, meaning } of facts(id).formerPhrases)
        if (meaning === 'other') expect(term['alternateName']).not.toContain(phrase);
    }
  });

  test('each card holds all it says', () => {
    for (const id of pictures) {
      const { left = -1, right = Infinity } = extent(card(cardOf(tag, id))) ?? {};
      const fits = left >= MARGIN - 12 && right <= WIDTH - MARGIN + 4;
      expect([id, fits || [left, right]]).toEqual([id, true]);
      expect(sizeOf(`/cards/${tag}/${id}.png`)).toEqual([WIDTH, HEIGHT]);
    }
  });
});

test('data cannot end its element', () => {
  const block = dataBlock({ name: '</script><script>alert(1)</script><!--' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});

test('every page names a picture that exists, and says what is on it', () => {
  for (const { html } of built) {
    const picture = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(addresses).toContain(new URL(picture).pathname);
    expect(html).toMatch(/<meta [^>]*property="og:image:alt" content="[^"]{3,}">/);
  }
  expect(read('/tr/404/')).toContain(`content="${ORIGIN}/cards/tr/404.png"`);
});

test('the icon that programs ask for without looking is one, with a picture in it', () => {
  const icon = readFileSync(join(dist, 'favicon.ico'));
  expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  const [size, start] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
  expect(start + size).toBe(icon.length);
  expect(icon.subarray(start + 1, start + 4).toString()).toBe('PNG');
});

test.each(iconSizes)('the icon is %i pixels wide', (size) => {
  expect(sizeOf(`/icons/${size}.png`)).toEqual([size, size]);
});

test('the service worker is one file for the whole site', () => {
  const worker = read('/service-worker.js');
  const { version } = JSON.parse(read(`/${tags[0]}/keep.json`)) as { version: string };
  expect(worker).toContain(version);
  expect(worker).not.toMatch(/\bimport\b|sourceMappingURL/);
  for (const tag of tags) expect(worker).toContain(`"${tag}"`);
});
