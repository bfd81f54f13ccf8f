import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '@polystatus/browser';
import { serve } from '../serve.ts';

const TABS = 3;

/** A reader of none of our languages: pages without a language lead nobody on. */
const locale = 'qaa';

/** Some parts of a page start late. */
const hasStarted = (): boolean => document.querySelector('[data-late]') === null;

interface SiteInBrowser {
  /** Gives a page of the site. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Looks at many pages, several at a time, and gives what was said of each, address first. */
  readonly visit: (
    addresses: readonly string[],
    look: (page: Page) => Promise<readonly string[]>,
    options?: BrowserContextOptions,
  ) => Promise<string[]>;
}

/** Serves the built site and starts a browser for the tests of a file. */
export function siteInBrowser(broken?: (path: string) => boolean): SiteInBrowser {
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
  const newPage = async (options?: BrowserContextOptions): Promise<Page> => {
    if (!browser || !site) throw new Error('The browser has not started.');
    const context = await browser.newContext({ locale, ...options, baseURL: site.origin });
    return context.newPage();
  };
  return {
    open: async (address, options) => {
      const page = await newPage(options);
      await page.goto(address);
      if (options?.javaScriptEnabled !== false) await page.waitForFunction(hasStarted);
      return page;
    },
    visit: async (addresses, look, options) => {
      const left = addresses.values();
      const tab = async (): Promise<string[]> => {
        const page = await newPage(options);
        const said: string[] = [];
        for (const address of left) {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          for (const line of await look(page)) said.push(`${address} ${line}`);
        }
        return said;
      };
      return (await Promise.all(Array.from({ length: TABS }, tab))).flat().toSorted();
    },
  };
}
