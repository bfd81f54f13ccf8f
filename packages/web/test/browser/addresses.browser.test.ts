import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

const pathOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

test.each([
  ['fr-CA', '/404/', '/fr/404/'],
  ['tr', '/404/?a=b#sources', '/tr/404/?a=b#sources'],
  ['en-US', '/', '/en/'],
  ['tr-TR', '/520/', '/tr/cloudflare/520/'],
  ['en', '/en/520/', '/en/cloudflare/520/'],
])('a reader of %s goes from %s to %s', async (locale, from, to) => {
  const page = await open(from, { locale });
  await expect.poll(() => pathOf(page)).toBe(to);
});

test('a reader of none of the languages chooses one, and it is remembered', async () => {
  const page = await open('/404/');
  expect(pathOf(page)).toBe('/404/');
  await page.locator('.tongues a[hreflang=tr]').click();
  await page.waitForURL('**/tr/404/');
  await page.goto('/410/');
  await page.waitForURL('**/tr/410/');
  // The page that led on left no trace.
  await page.goBack();
  await page.waitForURL('**/tr/404/');
});

test('the switch keeps query and fragment, by mouse and by keyboard', async () => {
  const page = await open('/en/choose/?a=b');
  await page.evaluate(() => (location.hash = 'left-out'));
  const link = page.locator('.languages a[hreflang=fr]');
  await link.focus();
  expect(await link.getAttribute('href')).toMatch(/\/fr\/choose\/\?a=b#left-out$/);
  await link.click();
  await page.waitForURL('**/fr/choose/?a=b#left-out');
});

test.each([
  ['/fr/foo-bar', 'fr', 'Page introuvable', 'foo bar'],
  ['/tr/460/', 'tr', '460', ''],
  ['/en/999999/', 'en', 'Page not found', '999999'],
])('%s is answered in %s', async (address, lang, said, offered) => {
  const page = await open(address);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.locator('main').innerText()).toContain(said);
  expect(await page.locator('search:visible input').inputValue()).toBe(offered);
});

test('a host with one page for all still answers in the language of the address', async () => {
  const page = await open('/404.html', { locale: 'fr' });
  expect(await page.locator('h1').innerText()).toBe('Page introuvable');
  expect(await page.title()).toBe('Page introuvable – Polystatus');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});

test('a number that is nobody’s is named with its class', async () => {
  const page = await open('/en/477/');
  const main = await page.locator('main').innerText();
  expect(main).toContain('no status code 477');
  expect(main).toContain('treats it as 400');
  expect(main).not.toContain('treats it as 500');
  expect(main).not.toContain('nothing at this address');
});
