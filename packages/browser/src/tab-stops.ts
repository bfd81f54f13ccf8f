import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';

export interface TabStops {
  /** Links and controls that can be seen, in the order of the document. */
  readonly seen: readonly string[];
  /** Those that the Tab key reaches, in the order in which it does. */
  readonly reached: readonly string[];
}

interface Walk extends TabStops {
  readonly hasComeRound: boolean;
}

const AT_ONCE = 40;

/**
 * Walks through a page with the Tab key, from its beginning until it comes round. What a style takes
 * out of the order (`display: contents`, `visibility`) is seen and not reached.
 *
 * @example expect(reached).toEqual(seen)
 */
export async function tabStops(page: Page): Promise<TabStops> {
  const walk = await page.evaluateHandle(await inPage<void, Walk>('watch-focus'));
  const { seen } = await walk.jsonValue();
  for (let pressed = 0; pressed <= 2 * seen.length; pressed += AT_ONCE) {
    for (let press = 0; press < AT_ONCE; press++) await page.keyboard.press('Tab');
    if ((await walk.jsonValue()).hasComeRound) break;
  }
  const { reached } = await walk.jsonValue();
  return { seen, reached };
}
