import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';

/** Has all of a page laid out, also what waits for somebody to come near: faults there count, too. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(await inPage<void, void>('lay-out-all'));
}
