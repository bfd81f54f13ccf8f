import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from '@polystatus/browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Server } from '../src/node/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Server;
let other: HttpServer;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
  server = await serve();
  other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>another origin</title>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  other.close();
});

/** Fetches from the page of another origin. */
function fetchThere(path: string, init: object = {}): Promise<readonly [number, string]> {
  const address = JSON.stringify(`${server.url}${path}`);
  return page.evaluate(
    `fetch(${address}, ${JSON.stringify(init)}).then(async (response) => {
      await response.text();
      return [response.status, response.headers.get('content-language')];
    })`,
  );
}

test.each([
  ['/api/v1/tr/404.json', {}, 200, 'tr'],
  ['/api/v1/problem/404', { headers: { 'accept-language': 'fr' } }, 200, 'fr'],
  ['/api/v1/qaa/404.json', {}, 404, 'en'],
  [
    '/status/503',
    { method: 'PUT', headers: { authorization: 'Bearer x', 'x-own': '1' } },
    503,
    'en',
  ],
  ['/status/103', {}, 200, 'en'],
  ['/status/101', {}, 200, 'en'],
  ['/status/600', {}, 600, 'en'],
  ['/status/999', {}, 999, 'en'],
  ['/status/302?hops=3', {}, 200, 'en'],
])('a page of another origin reads %s %j', async (path, init, status, language) => {
  const [code, lang] = await fetchThere(path, init);
  expect([code, lang]).toEqual([status, language]);
});

test('a broken connection is a failed fetch', async () => {
  await expect(fetchThere('/status/200?abort=inside')).rejects.toThrow('TypeError');
});

test.each([
  ['en', 'light', 'Not Found'],
  ['tr', 'dark', 'Bulunamadı'],
  ['fr', 'light', 'Introuvable'],
] as const)('the page in %s, %s, can be read by everyone', async (locale, colorScheme, title) => {
  const context = await browser.newContext({
    locale,
    colorScheme,
    viewport: { width: 320, height: 600 },
  });
  try {
    const own = await context.newPage();
    const response = await own.goto(`${server.url}/status/404`);
    expect(response?.status()).toBe(404);
    expect(await own.getAttribute('html', 'lang')).toBe(locale);
    expect(await own.textContent('h1')).toBe(`404 ${title}`);
    expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // The policy of the page forbids scripts; the checker is put in from outside.
    const violations = await own.evaluate(
      `${axe}; axe.run().then((found) => found.violations.map(({ id }) => id))`,
    );
    expect(violations).toEqual([]);
  } finally {
    await context.close();
  }
});
