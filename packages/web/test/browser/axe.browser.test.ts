import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layOutAll } from '@polystatus/browser';
import { hardest, oneOfEach } from './kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the colours decide; all else is the same in both schemes. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

const { open, visit } = siteInBrowser();

// The site's own policy would refuse axe's script.
const options = { bypassCSP: true };

/** Faults of the page, all that opens open, in light and, where colours count, in dark. */
async function faults(page: Page): Promise<string[]> {
  await layOutAll(page);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  await page.emulateMedia({ colorScheme: 'light' });
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

/**
 * Pages of one kind differ in their words alone. POLYSTATUS_PAGES=all takes every kind in every
 * language, for a change of what all pages stand on.
 */
const isThorough = process.env['POLYSTATUS_PAGES'] === 'all';

// A new tab for each address would take longer than what is looked for.
test(
  'no kind of page has an accessibility fault',
  async () => {
    expect(await visit(isThorough ? hardest : oneOfEach, faults, options)).toEqual([]);
  },
  isThorough ? 3_600_000 : 300_000,
);

test('open search results have no accessibility fault', async () => {
  const page = await open('/en/404/', options);
  await page.keyboard.press('/');
  await page.keyboard.type('4xx');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await faults(page)).toEqual([]);
});

test('faults of both schemes are found', async () => {
  const page = await open('/en/404/', options);
  await page.addStyleTag({
    content:
      '.lede { color: #eee } @media (prefers-color-scheme: dark) { .lede { color: #222 } } main p { color: #777 } @media (prefers-color-scheme: dark) { main p { color: #444 } }',
  });
  const found = await faults(page);
  expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('dark: color-contrast'))).toBe(true);
});
