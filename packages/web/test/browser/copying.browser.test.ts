import { expect, test } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

test('what people copy has a button that copies it and says so', async () => {
  const page = await open('/en/404/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const said = page.locator('.announced');

  await page.locator('.hero .copy').waitFor();
  // Two ecosystems may have a constant of the same name; then both buttons copy the same.
  const names = await page
    .locator('.copy')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
  expect(names.filter((name) => !/^Copy: ./.test(name))).toEqual([]);
  expect(new Set(names).size).toBeGreaterThan(10);

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

test('buttons move nothing', async () => {
  const page = await open('/fr/404/');
  await page.locator('.copy').first().waitFor();
  const [withButtons, without] = await page.locator('main').evaluate((main) => {
    const height = (): number => main.getBoundingClientRect().height;
    const before = height();
    for (const button of main.querySelectorAll('.copy')) button.remove();
    return [before, height()];
  });
  expect(withButtons).toBe(without);
});

test('without JavaScript there are no buttons', async () => {
  const page = await open('/fr/404/', { javaScriptEnabled: false });
  expect(await page.locator('.copy').count()).toBe(0);
  expect(await page.locator('#causes a').getAttribute('href')).toBe('#causes');
});
