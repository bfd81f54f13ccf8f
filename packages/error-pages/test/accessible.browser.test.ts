import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser, layoutFaults, narrow, tabStops } from '@polystatus/browser';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuration, errorPage, locales, themes } from '../src/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const logo = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E".replaceAll(
  ' ',
  '%20',
);
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(() => browser.close());

/** What the colours decide; all else is the same in both schemes. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

test.each(themes)(
  '%s: axe finds nothing, and nothing leaves its place at 320 px, however the text is set',
  async (theme) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const locale of locales)
      for (const code of ['404', '503']) {
        const html = errorPage(code, {
          locale,
          theme,
          logo,
          support: 'mailto:help@shop.example',
          retryAfter: 300,
          requestId: '4f1c09e7a2b84d5f9c1e77d0',
        });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setContent(html ?? '');
        await page.evaluate(axe);
        const light = await violations(page, {});
        const wide = await layoutFaults(page, Object.values(narrow));
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await violations(page, OF_COLOURS);
        expect({ locale, code, light, dark, wide }).toEqual({
          locale,
          code,
          light: [],
          dark: [],
          wide: [],
        });
      }
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await context.close();
  },
);

function violations(page: Page, options: object): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await run.run(asked);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, options);
}

test.each(themes)('%s: the Tab key reaches every link, in order', async (theme) => {
  const page = await browser.newPage();
  await page.setContent(errorPage(404, { theme, support: 'mailto:help@shop.example' }) ?? '');
  const { seen, reached } = await tabStops(page);
  expect(seen.length).toBeGreaterThan(0);
  expect(reached).toEqual(seen);
  await page.close();
});

test.each(themes)('%s prints black on white, without links, and turns round', async (theme) => {
  const page = await browser.newPage({
    colorScheme: 'dark',
    viewport: { width: 320, height: 640 },
  });
  const html = errorPage(404, { locale: 'tr', theme }) ?? '';
  await page.setContent(html.replace('dir="ltr"', 'dir="rtl"'));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(`[
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('h1')).color,
      getComputedStyle(document.querySelector('nav')).display,
    ]`),
  ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'none']);
  await page.close();
});

test.each(themes)(
  'the policy lets %s keep its style and its logo, and refuses all else',
  async (theme) => {
    const lines = configuration('caddy', { theme, logo }).map(({ text }) => text);
    const [, policy = ''] = /Content-Security-Policy "([^"]+)"/.exec(lines.join('')) ?? [];
    const page = await browser.newPage({ colorScheme: 'light' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const html = errorPage(404, { locale: 'fr', theme, logo }) ?? '';
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    await page.route('**/*', (route) => route.fulfill({ headers, body: html }));
    await page.goto('http://shop.example/');
    expect(await page.evaluate("getComputedStyle(document.querySelector('nav')).display")).toBe(
      'flex',
    );
    expect(complaints).toEqual([]);
    await page.unroute('**/*');
    const injected = html.replace('</main>', '<style>nav{display:none}</style></main>');
    await page.route('**/*', (route) => route.fulfill({ headers, body: injected }));
    await page.goto('http://shop.example/');
    expect(await page.evaluate("getComputedStyle(document.querySelector('nav')).display")).toBe(
      'flex',
    );
    expect(complaints.join(' ')).toContain('Content Security Policy');
    await page.close();
  },
);
