import { expect, test } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

test('what people copy has a button that copies it and says so', async () => {
  const page = await open('/en/404/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const said = page.locator('.announced');

  await page.locator('.hero .copy').waitFor();
  const names = await page
    .locator('.copy')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
  expect(
    names.filter((name, index) => !/^Copy: ./.test(name) || names.indexOf(name) !== index),
  ).toEqual([]);

  await page.locator('.hero .copy').click();
  await expect.poll(() => said.textContent()).toBe('Copied');
  expect(await copied()).toBe('404 Not Found');
  expect(await page.locator('.hero .copy').textContent()).toBe('Copied');

  // By keyboard, and what was said is said again.
  const constant = page.locator('.constants .copy').first();
  await constant.focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(await page.locator('.constants code').first().textContent());

  await page.locator('.specimen .copy').click();
  await expect.poll(copied).toMatch(/^\S[\s\S]+\n+[\s\S]+\.$/);

  await page.locator('#causes a').click();
  await expect.poll(copied).toMatch(/\/en\/404\/#causes$/);
  expect(new URL(page.url()).hash).toBe('#causes');
});

test('a field is copied as an example has it', async () => {
  const page = await open('/en/405/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.fields .copy').first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Allow: [A-Z, ]+$/);
});

test('buttons move nothing, and are absent without JavaScript', async () => {
  const height = async (javaScriptEnabled: boolean): Promise<number> => {
    const page = await open('/fr/404/', { javaScriptEnabled });
    if (javaScriptEnabled) await page.locator('.copy').first().waitFor();
    expect((await page.locator('.copy').count()) > 0).toBe(javaScriptEnabled);
    return page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  };
  expect(await height(true)).toBe(await height(false));
});
