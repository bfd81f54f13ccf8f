import { layoutFaults, narrow, type Condition } from '@polystatus/browser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/content.ts';
import { hardestIn, hardestOfKinds } from './kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, visit } = siteInBrowser();

/** The points at which the layout changes, where it is tightest, and common screens. */
const widths = [360, 640, 768, 896, 960, 1024, 1100, 1152, 1200, 1440];
const wider: readonly Condition[] = [
  ...widths.map((width) => ({ name: `${width} px`, width })),
  { ...narrow.wideLetters, name: '640 px, wide letters', width: 640 },
  { ...narrow.wideLetters, name: '1200 px, wide letters', width: 1200 },
  { ...narrow.textSpacing, name: '1024 px, text spacing', width: 1024 },
  { name: '360 px, text at 150 %', width: 360, textSize: 150 },
  { name: '1440 px, text at 150 %', width: 1440, textSize: 150 },
  { ...narrow.largeText, name: '390 px, text at 200 %', width: 390 },
  { ...narrow.largeText, name: '1280 px, text at 200 %', width: 1280 },
];

/** Every page in every condition takes minutes: for a change of the ground that all stand on. */
const isThorough = process.env['POLYSTATUS_PAGES'] === 'all';
const everyPage = isThorough ? [...Object.values(narrow), ...wider] : [narrow.wideLetters];
/** Pages of one kind differ in their words alone, so the longest word tells most. */
const most = isThorough ? Infinity : 1;

describe('everything stays in its place, and nothing scrolls sideways', () => {
  test.each(locales.map(({ tag }) => tag))(
    'on the hardest pages of %s, with wide letters',
    async (tag) => {
      const pages = hardestIn(tag, most);
      expect(await visit(pages, (page) => layoutFaults(page, everyPage))).toEqual([]);
    },
    isThorough ? 3_600_000 : 300_000,
  );

  test('on the hardest page of every kind, however the text is set', async () => {
    const conditions = Object.values(narrow);
    expect(await visit(hardestOfKinds, (page) => layoutFaults(page, conditions))).toEqual([]);
  }, 300_000);

  test('on the hardest page of every kind, at every width', async () => {
    expect(await visit(hardestOfKinds, (page) => layoutFaults(page, wider))).toEqual([]);
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
