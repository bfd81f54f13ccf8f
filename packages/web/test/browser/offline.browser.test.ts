import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { siteInBrowser } from './site-in-browser.ts';

const failing = new Set<string>();
const { open } = siteInBrowser((path) => failing.has(path));

/** Addresses that are kept, in every cache of the site. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()),
    );
    return caches.flat().map(({ url }) => new URL(url).pathname);
  });

/** Opens a page and waits until it, and what to show without a connection, are kept. */
async function visit(address: string): Promise<Page> {
  const page = await open(address);
  const offline = `/${address.split('/')[1]}/offline/`;
  await expect
    .poll(() => kept(page), { timeout: 10_000 })
    .toEqual(expect.arrayContaining([address, offline]));
  return page;
}

describe('without a connection', () => {
  test('a page opens after one visit, with its search field', async () => {
    const page = await visit('/tr/404/');
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('h1').innerText()).toMatch(/404\s+Bulunamadı/);
  });

  test.each([
    ['/fr/404/', '/fr/410/', 'Cette page n’est pas sur votre appareil'],
    ['/tr/404/', '/410/', 'Bu sayfa cihazınızda yok'],
  ])('having read %s, %s says that it is not there', async (read, wanted, heading) => {
    const page = await visit(read);
    await page.context().setOffline(true);
    await page.goto(wanted);
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.locator('.numbers a').allInnerTexts()).toEqual(['404']);
    expect(await page.locator('.keep button').filter({ visible: true }).count()).toBe(0);
    await page.locator('.numbers a').click();
    await page.waitForURL(`**${read}`);
    expect(await page.locator('h1 b').innerText()).toBe('404');
  });

  test('after keeping everything, a page never visited opens and the search finds', async () => {
    const page = await visit('/fr/offline/');
    await page.locator('[name=keep]').click();
    await expect
      .poll(() => page.locator('.said').innerText(), { timeout: 30_000 })
      .toBe('Toutes les pages sont sur cet appareil.');
    await page.context().setOffline(true);
    await page.goto('/fr/nginx/499/');
    expect(await page.locator('h1 b').innerText()).toBe('499');
    await page.keyboard.press('/');
    await page.keyboard.type('introuvable');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/404/');
  });
});

describe('keeping everything', () => {
  test('stops when the connection breaks off, and goes on from there', async () => {
    const page = await visit('/en/offline/');
    failing.add('/en/500/');
    await page.locator('[name=keep]').click();
    const said = page.locator('.said');
    await expect.poll(() => said.innerText(), { timeout: 30_000 }).toMatch(/interrupted/);
    failing.clear();
    await page.locator('[name=keep]').click();
    await expect.poll(() => said.innerText(), { timeout: 30_000 }).toMatch(/All pages/);
    expect(
      await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value / bar.max),
    ).toBe(1);
  });

  test('can be undone', async () => {
    const page = await visit('/en/offline/');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('[name=remove]').click();
    await expect.poll(() => kept(page)).toEqual([]);
    expect(await page.locator('.said').innerText()).toMatch(/Nothing is kept/);
  });

  test('is undone by nobody who says no', async () => {
    const page = await visit('/en/offline/');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.locator('[name=remove]').click();
    expect(await kept(page)).toContain('/en/offline/');
  });
});

describe('updates', () => {
  test('what an earlier version kept moves over, renewed where it changed', async () => {
    // A text file runs no script, so nothing has registered yet.
    const page = await open('/robots.txt');
    await page.evaluate(async () => {
      const earlier = await caches.open('polystatus-0');
      await earlier.add('/en/410/');
      await earlier.put('/en/404/', new Response('stale'));
      await earlier.put('/en/gone/', new Response('gone'));
    });
    await page.goto('/en/');
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 })
      .not.toContain('polystatus-0');
    const paths = await kept(page);
    expect(paths).toEqual(expect.arrayContaining(['/en/404/', '/en/410/', '/en/']));
    expect(paths).not.toContain('/en/gone/');
    await page.context().setOffline(true);
    await page.goto('/en/404/');
    expect(await page.locator('h1 b').innerText()).toBe('404');
  });

  test('online, the network answers and replaces what is kept', async () => {
    const page = await visit('/en/404/');
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        await (await caches.open(name)).put('/en/404/', new Response('stale'));
    });
    await page.reload();
    expect(await page.locator('h1 b').innerText()).toBe('404');
  });

  test('a page that the server fails at is shown from what is kept', async () => {
    const page = await visit('/en/403/');
    failing.add('/en/403/');
    await page.reload();
    expect(await page.locator('h1 b').innerText()).toBe('403');
    failing.clear();
  });
});
