import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '@polystatus/browser';
import { serve } from '../serve.ts';

/** Serves the built site and starts a browser for the tests of a file; `open` gives a page of it. */
export function siteInBrowser(broken?: (path: string) => boolean): {
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    site = await serve(broken);
    browser = await chromium.launch(await findBrowser());
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    open: async (address, options) => {
      if (!browser || !site) throw new Error('The browser has not started.');
      const context = await browser.newContext({ ...options, baseURL: site.origin });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
  };
}
