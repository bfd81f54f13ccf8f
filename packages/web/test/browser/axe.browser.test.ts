import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { locales } from '../../src/content.ts';
import { topics } from '../../src/developers/topics.ts';
import { siteInBrowser } from './site-in-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kinds = [
  '',
  '4xx/',
  'table/',
  'owners/',
  'coverage/',
  'offline/',
  'developers/',
  ...topics.map((topic) => `developers/${topic}/`),
  'constants/',
  'constants/go/',
  'nginx/',
  '404/',
  '301/',
  '418/',
  'nginx/499/',
  '499/',
  '404.html',
];
const neutral = ['/', '/404/', '/404.html'];
const addresses = [
  ...neutral,
  ...locales.flatMap(({ tag }) => kinds.map((kind) => `/${tag}/${kind}`)),
];

/** What the colours decide; all else is the same in both schemes. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

const { open } = siteInBrowser();

// The site's own policy would refuse axe's script.
const visit = (address: string): Promise<Page> =>
  open(address, { colorScheme: 'light', bypassCSP: true });

/** Faults of the page in light and, where colours count, in dark. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const light = await run(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await run(page, OF_COLOURS)).map((fault) => `dark: ${fault}`)];
}

async function run(page: Page, options: object): Promise<string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

test.each(addresses)('%s has no accessibility fault', async (address) => {
  expect(await faults(await visit(address))).toEqual([]);
});

test('open search results have no accessibility fault', async () => {
  const page = await visit('/en/404/');
  await page.keyboard.press('/');
  await page.keyboard.type('4xx');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await faults(page)).toEqual([]);
});

test('faults of both schemes are found', async () => {
  const page = await visit('/en/404/');
  await page.addStyleTag({
    content:
      '.lede { color: #eee } @media (prefers-color-scheme: dark) { .lede { color: #222 } } main p { color: #777 } @media (prefers-color-scheme: dark) { main p { color: #444 } }',
  });
  const found = await faults(page);
  expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('dark: color-contrast'))).toBe(true);
});
