import type { Page } from 'playwright-core';

/** Has all of a page laid out, also what waits for somebody to come near: faults there count, too. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
