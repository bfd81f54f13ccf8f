import { tabStops } from '@polystatus/browser';
import { expect, test } from 'vitest';
import { locales } from '../../src/content.ts';
import { hardest, kindOf, partsOf } from './kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

/** One page of each kind, each in another language than the one before. */
const pages = [...Map.groupBy(hardest, kindOf).values()].map((alike, index) => {
  const { tag } = locales[index % locales.length] ?? {};
  return alike.find((address) => partsOf(address).tag === tag) ?? alike[0] ?? '';
});

test.each(pages)('on %s the Tab key reaches every link and control, in order', async (address) => {
  const { seen, reached } = await tabStops(await open(address));
  expect(seen.length).toBeGreaterThan(0);
  expect(reached).toEqual(seen);
});
