import { layoutFaults, narrow, type Condition } from '@polystatus/browser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/content.ts';
import { built } from '../site.ts';
import { hardest, partsOf } from './kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, visit } = siteInBrowser();

/** The points at which the layout changes, where it is tightest, and a common tablet. */
const widths = [640, 896, 960, 1024, 1152, 1200];
const wider: readonly Condition[] = [
  ...widths.map((width) => ({ name: `${width} px`, width })),
  { ...narrow.wideLetters, name: '640 px, wide letters', width: 640 },
  { ...narrow.wideLetters, name: '1200 px, wide letters', width: 1200 },
  { ...narrow.largeText, name: '1280 px, text at 200 %', width: 1280 },
];

describe('everything stays in its place, and nothing scrolls sideways', () => {
  test.each(locales.map(({ tag }) => tag))(
    'on every page of %s, with usual and with wide letters',
    async (tag) => {
      const pages = built.map(({ address }) => address).filter((one) => partsOf(one).tag === tag);
      const conditions = [narrow.plain, narrow.wideLetters];
      expect(await visit(pages, (page) => layoutFaults(page, conditions))).toEqual([]);
    },
    300_000,
  );

  test('on the hardest page of every kind, however the text is set', async () => {
    const conditions = Object.values(narrow);
    expect(await visit(hardest, (page) => layoutFaults(page, conditions))).toEqual([]);
  }, 300_000);

  test('on the hardest page of every kind, at every width', async () => {
    expect(await visit(hardest, (page) => layoutFaults(page, wider))).toEqual([]);
  }, 300_000);

  test.each(['trop', '404', 'redirect'])(
    'in the list of what a search for “%s” finds',
    async (query) => {
      const page = await open('/fr/404/');
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.locator('[role=option]').first().waitFor();
      expect(await layoutFaults(page, [...Object.values(narrow), ...wider])).toEqual([]);
    },
  );
});
