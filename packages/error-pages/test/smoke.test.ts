import { gzipSync } from 'node:zlib';
import { openCompiled } from '@polystatus/core/world/built';
import { describe, expect, test } from 'vitest';
import { responseFields } from '#generated/facts.ts';
import { passedFields, staysBehind } from '../src/fields/passed.ts';
import { errorPage, errorPages, locales, pageNames, themes } from '../src/index.ts';

/* The real content, whatever it holds by now: what is true of every code and every language. */
const content = openCompiled();

test('there are the errors of the registry, and those of others', () => {
  expect(pageNames).toEqual(expect.arrayContaining(['400', '511', 'nginx/494', '4xx', '5xx']));
  expect(pageNames.length).toBeGreaterThan(60);
  expect(locales.toSorted()).toEqual(
    content
      .localesOf('apps')
      .map(({ tag }) => tag)
      .toSorted(),
  );
});

describe.each(locales)('%s', (locale) => {
  test.each(themes)('%s: at most 4 kB, 1.9 kB compressed, nothing fetched', (theme) => {
    const options = { theme, support: 'https://shop.example/help', retryAfter: 90 } as const;
    for (const { path, text } of errorPages({ ...options, locales: [locale], formats: ['html'] })) {
      expect({ path, bytes: Buffer.byteLength(text) < 4_000 }).toEqual({ path, bytes: true });
      expect({ path, gzip: gzipSync(text).length < 1_900 }).toEqual({ path, gzip: true });
      // Caddy and server-side includes would carry these out.
      expect(text).not.toMatch(/\{\{|<!--/);
      expect(text).not.toMatch(/<script|<link|@import|url\(|\son\w+=|style="/i);
    }
  });

  test.each(pageNames)('%s has a title and a message', (name) => {
    const [title, , message] = (errorPage(name, { locale, format: 'text' }) ?? '').split('\n');
    expect([title, message]).toEqual([
      expect.stringMatching(/^\S+ \S/),
      expect.stringMatching(/\S/),
    ]);
  });
});

test('each field that the facts ask a response for stays, but what belongs to one connection', () => {
  const left = responseFields.filter((name) => !passedFields().includes(name));
  expect(left.filter((name) => !staysBehind.includes(name.toLowerCase()))).toEqual([]);
  expect(passedFields()).toContain('Proxy-Authenticate');
});
