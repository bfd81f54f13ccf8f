import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '#generated/languages.ts';
import { servers } from '#generated/servers.ts';
import { files, type ServerName, type ServerOptions } from '../src/files.ts';
import { configuration, errorPage, steps, themes } from '../src/index.ts';

/** Where each configuration says which language is for everybody else. */
const DEFAULT =
  /\$polystatus_fallback \{\n +default (\S+);|^ +LanguagePriority (\S+) |vars polystatus_language (\S+)$|^local locales = \{ "([^"]+)"|^<html lang="([^"]+)"|^ +- \{ "filter": [&*]\w+(?: \{"status.*?)?, "body".*\/pages\/([^/]+)\/404\.html"/m;

const names = Object.keys(servers) as ServerName[];

describe.each(names)('files for %s', (server) => {
  const site = { support: 'mailto:help@shop.example' };
  const all = files(server, site);
  const text = new Map(all.map(({ path, content }) => [path, content]));

  test('stay below their folder and come once', () => {
    expect(text.size).toBe(all.length);
    for (const path of text.keys()) expect(path).toMatch(/^(?:[a-z0-9-]+[/.])*_?[a-z0-9]+$/);
  });

  test('hold the configuration, which says how to use it', () => {
    for (const { path, text: expected } of configuration(server, site)) {
      expect(text.get(path)).toBe(expected);
      if (!/^pages\/|\.(?:html|json)$/.test(path))
        expect(expected).toMatch(/^(?:#|--) Polystatus error pages/);
    }
  });

  test('are compressed without loss', () => {
    const packed = all.filter(({ path }) => /\.(?:gz|br)$/.test(path));
    expect(packed.length > 100).toBe(servers[server].encodings.length > 0);
    for (const { path, content } of packed) {
      const bytes = content as Uint8Array;
      const unpacked = path.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes);
      expect(unpacked.toString()).toBe(text.get(path.replace(/\.\w+$/, '')));
    }
  });

  test('hold what the next steps name, below the folder', () => {
    const lines = steps(server, { folder: '/srv/pages' }).map(({ line }) => line);
    const named = lines.flatMap((line) => line.match(/\/srv\/pages\/[^\s;]+/g) ?? []);
    expect(lines.join('\n')).toContain('/srv/pages/');
    for (const path of named) expect([...text.keys()]).toContain(path.slice('/srv/pages/'.length));
  });

  test('are those of the chosen codes and formats', () => {
    const chosen = files(server, { codes: [404, '5xx'], formats: ['html'], locales: ['tr'] });
    const pages = chosen.map(({ path }) => path).filter((path) => path.endsWith('.html'));
    const paths = pages.map((path) => path.slice(path.indexOf('tr/')));
    expect(paths).toEqual(expect.arrayContaining(['tr/404.html', 'tr/503.html']));
    expect(paths.filter((path) => /\/4(?!04|xx)\d\d/.test(path))).toEqual([]);
    expect(chosen.some(({ path }) => /\.(?:txt|problem\.json)$/.test(path))).toBe(false);
    expect(chosen.length).toBeLessThan(all.length * 0.7);
  });

  test('are the same twice', () => {
    expect(files(server, { support: 'mailto:help@shop.example' })).toEqual(all);
  });

  test('are not compressed ahead where the server fills something in', () => {
    if (servers[server].requestId === undefined) {
      expect(() => files(server, { requestId: true })).toThrow('“requestId”');
      return;
    }
    const filled = files(server, { requestId: true });
    expect(filled.filter(({ path }) => /\.(?:gz|br)$/.test(path))).toEqual([]);
  });

  test.each(themes)('allow the style of %s, by its fingerprint', (theme) => {
    const [, style = ''] =
      /<style>(.*)<\/style>/s.exec(errorPage(404, { locale: 'en', theme }) ?? '') ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policies = configuration(server, { theme }).flatMap(
      ({ text: own }) => own.match(/default-src 'none'; style-src '[^']+'/g) ?? [],
    );
    // Hosts of static files are told nothing of header fields.
    expect(policies.length > 0).toBe(servers[server].pages === undefined);
    expect(policies.filter((policy) => !policy.includes(`'sha256-${hash}'`))).toEqual([]);
  });

  test('allow an image only where there is a logo', () => {
    const policy = (options: object): string =>
      configuration(server, options)
        .map(({ text: own }) => own)
        .join('');
    expect(policy({})).not.toContain('img-src');
    if (servers[server].pages === undefined)
      expect(policy({ logo: '/logo.svg' })).toContain(`img-src 'self' data:`);
  });

  test.each<[ServerOptions, string]>([
    [{}, sourceLocale],
    [{ locales: ['tr', 'fr'] }, 'tr'],
    [{ locales: ['tr', 'fr'], defaultLocale: 'fr' }, 'fr'],
    [{ defaultLocale: 'tr' }, 'tr'],
  ])('%j: whoever reads another language gets %s', (options, tag) => {
    const own = configuration(server, options).map(({ text: lines }) => lines);
    expect(
      DEFAULT.exec(own.join('\n'))
        ?.slice(1)
        .find((found) => found),
    ).toBe(tag);
    if (options.locales) expect(own.join('\n')).not.toMatch(/[/ ]en[/;\n]/);
  });
});
