import { expect, test } from 'vitest';
import { statuses } from '../../src/content.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();
const count = (fits: (facts: (typeof statuses)[number]) => boolean): number =>
  statuses.filter(fits).length;

test('the table is filtered by keyboard, and the address says how', async () => {
  const page = await open('/en/table/');
  const rows = page.locator('tr[data-class]:visible');
  expect(await rows.count()).toBe(statuses.length);
  await page.locator('select[name=class]').focus();
  await page.keyboard.type('4xx');
  const clientErrors = count(({ class: name }) => name === 'client-error');
  expect(await rows.count()).toBe(clientErrors);
  expect(new URL(page.url()).search).toBe('?class=4xx');
  expect(await page.getByRole('status').first().innerText()).toContain(`${clientErrors}`);
  await page.locator('select[name=owner]').selectOption('nginx');
  const both = count((facts) => facts.class === 'client-error' && facts.owner === 'nginx');
  expect(await rows.count()).toBe(both);
  // Groups without a row have no heading either.
  expect(await page.locator('tr.range:visible').count()).toBe(1);
  await page.locator('button[type=reset]').press('Enter');
  await page.waitForURL((url) => url.search === '');
  expect(await rows.count()).toBe(statuses.length);
});

test('a shared address shows what was filtered, and another language the same', async () => {
  const page = await open('/en/table/?owner=nginx&retry=nonsense');
  const rows = page.locator('tr[data-class]:visible');
  const own = count(({ owner }) => owner === 'nginx');
  expect(await rows.count()).toBe(own);
  await page.locator('.languages a[hreflang=tr]').click();
  await page.waitForURL('**/tr/table/?owner=nginx*');
  expect(await rows.count()).toBe(own);
});

test('each of the two tables leads to the other', async () => {
  const page = await open('/en/table/');
  await page.locator('.opening a').click();
  await page.waitForURL('**/en/table/texts/');
  expect(await page.locator('tr[data-class] .summary').count()).toBe(statuses.length);
  await page.locator('.opening a').click();
  await page.waitForURL('**/en/table/');
});

test('the description of a code opens below its row', async () => {
  const page = await open('/en/table/texts/');
  const row = page.locator('tr[data-class]').first();
  const before = await row.boundingBox();
  expect(await row.locator('details div').isVisible()).toBe(false);
  await row.locator('summary').press('Enter');
  const text = await row.locator('details div').boundingBox();
  expect(text?.width).toBeGreaterThan(400);
  expect(text?.y).toBeGreaterThan(before?.y ?? Infinity);
});

test('without scripts the whole table is there and no filter', async () => {
  const page = await open('/en/table/?class=4xx', { javaScriptEnabled: false });
  expect(await page.locator('tr[data-class]:visible').count()).toBe(statuses.length);
  expect(await page.locator('form.filter').isVisible()).toBe(false);
});
