import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '@polystatus/browser';
import { startEditor } from '../src/server.ts';
import { Root } from './root.ts';

export interface Session extends AsyncDisposable {
  readonly page: Page;
  readonly root: Root;
  /** Faults of scripts, and everything the page’s own policy refused. */
  readonly complaints: readonly string[];
}

type Begin = (options?: Parameters<Browser['newContext']>[0]) => Promise<Session>;

/** The browser of a test file, and how each test gets an editor of its own. */
export function desk(): { readonly browser: () => Browser; readonly begin: Begin } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  afterAll(() => browser.close());
  return { browser: () => browser, begin: (options) => begin(browser, options) };
}

/** An editor over a root of its own, open at 404 in Turkish. */
async function begin(browser: Browser, options: Parameters<Begin>[0] = {}): Promise<Session> {
  const root = new Root();
  const { address, close } = await startEditor(root.path, { port: 0, locale: 'tr' });
  const context = await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const wanted = message.text().includes('status of 409');
    if (message.type() === 'error' && !wanted) complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('link', { name: '404' }).click();
  await page.locator('h2', { hasText: '404' }).waitFor();
  return {
    page,
    root,
    complaints,
    async [Symbol.asyncDispose]() {
      await context.close();
      await close();
      root[Symbol.dispose]();
    },
  };
}

export function field(page: Page, key = 'title') {
  return page.locator(`textarea[data-key="${key}"]`);
}

export function said(page: Page, text: string): Promise<void> {
  return page.locator('.live', { hasText: text }).waitFor();
}
