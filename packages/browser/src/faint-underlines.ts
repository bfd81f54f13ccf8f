import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';

/** What WCAG 2.2 asks of what tells a part of a page from the rest (success criterion 1.4.11). */
const LEAST = 3;

/**
 * Links whose underline one can hardly see, with its contrast.
 *
 * @example expect(await faintUnderlines(page)).toEqual([])
 */
export async function faintUnderlines(page: Page): Promise<string[]> {
  return page.evaluate(await inPage<number, string[]>('faint-underlines'), LEAST);
}
