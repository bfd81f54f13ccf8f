import type { Page } from 'playwright-core';

/** Shows a page as on paper, when its sheet for paper has come: pages ask for it late. */
export async function onPaper(
  page: Page,
  options: Parameters<Page['emulateMedia']>[0] = {},
): Promise<void> {
  await page.emulateMedia({ ...options, media: 'print' });
  await page.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet != null,
  );
}
