import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
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
];
const neutral = ['/', '/404/', '/404.html'];
const addresses = [
  ...neutral,
  ...locales.flatMap(({ tag }) => kinds.map((kind) => `/${tag}/${kind}`)),
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  const { open } = siteInBrowser();

  test.each(addresses)('%s has no accessibility fault', async (address) => {
    // The site's own policy would refuse axe's script.
    const page = await open(address, { colorScheme, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'] })",
    )) as AxeResults;
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
    );
    expect(found).toEqual([]);
  });

  test('open search results have no accessibility fault', async () => {
    const page = await open('/en/404/', { colorScheme, bypassCSP: true });
    await page.keyboard.press('/');
    await page.keyboard.type('4xx');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.addScriptTag({ content: axe });
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'] })",
    )) as AxeResults;
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
