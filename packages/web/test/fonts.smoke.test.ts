import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../src/content.ts';
import { fontFiles, fontPath } from '../src/fonts/heading-font.ts';
import { dist } from './serve.ts';
import { addresses, attributes, built, elements, read, text } from './site.ts';

const BUDGET = 12_000;
const files = new Set(fontFiles.map(fontPath));
const preloaded = (html: string): string[] =>
  attributes(html, 'href').filter((href) => href.endsWith('.woff2'));

test('each page asks for files of the site, and they are small together', () => {
  for (const { address, html } of built) {
    const asked = preloaded(html);
    expect([address, asked.length > 0, asked.every((href) => files.has(href))]).toEqual([
      address,
      true,
      true,
    ]);
  }
  for (const { tag } of locales) {
    const sizes = preloaded(read(`/${tag}/`)).map((href) => statSync(join(dist, href)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  }
});

test('every letter of a heading that is Latin, and every digit, is in them', () => {
  const letters = new Map(fontFiles.map((file) => [fontPath(file), file.letters]));
  const missing = built.flatMap(({ address, html }) => {
    const drawn = new Set(preloaded(html).flatMap((href) => letters.get(href) ?? []));
    return (
      ['h1', 'h2', 'h3']
        .flatMap((name) => elements(html, name))
        // The names of other languages are set in another font.
        .flatMap((heading) => [...text(heading.replace(/<bdi lang=[^]*?<\/bdi>/g, ''))])
        .filter((letter) => /[\p{Script=Latin}\p{Nd}]/u.test(letter) && !drawn.has(letter))
        .map((letter) => `${address} ${letter}`)
    );
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('the licence goes with them', () => {
  expect(addresses).toContain('/fonts/OFL.txt');
  expect(read('/fonts/OFL.txt')).toContain('SIL OPEN FONT LICENSE');
});
