import { expect, test } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

test('without JavaScript the questions lead to a code, by keyboard alone', async () => {
  const page = await open('/en/choose/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: /^No, or nobody knows/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/choose/gone/');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details[open] .outcome').innerText()).toMatch(/410\s+Gone/);
  await page.locator('.way a').last().click();
  await page.waitForURL('**/en/choose/');
});

test('only one answer is open at a time', async () => {
  const page = await open('/tr/choose/gone/');
  await page.locator('summary').nth(0).click();
  await page.locator('summary').nth(1).click();
  expect(await page.locator('details[open]').count()).toBe(1);
});

test('the link on the page of a code opens the answer it means', async () => {
  const page = await open('/fr/410/');
  await page.locator('.parts a[href*="/choose/"]').first().click();
  await page.waitForURL('**/fr/choose/**');
  await page.locator('details[open] .outcome').waitFor();
  expect(await page.locator('details[open] .outcome').innerText()).toContain('410');
});

test('right to left the arrows turn round', async () => {
  const page = await open('/en/choose/', { viewport: { width: 320, height: 640 } });
  const arrow = () =>
    page
      .locator('.answers > li > a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  // What screen readers are to say of it follows.
  expect(await arrow()).toMatch(/^"→"/);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await arrow()).toMatch(/^"←"/);
});
