import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { locales, statuses } from '../../src/content.ts';
import { onPaper } from './on-paper.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, visit } = siteInBrowser();

test('without JavaScript everything is readable and no dead search is shown', async () => {
  const page = await open('/fr/404/', { javaScriptEnabled: false });
  expect(await page.locator('h1').innerText()).toMatch(/404\s+Introuvable/);
  expect(await page.locator('.parts section').count()).toBeGreaterThan(5);
  await page.locator('nav a').first().click();
  await page.waitForURL('**/fr/');
  expect(await page.locator('.codes li').count()).toBe(statuses.length);
});

test('the skip link is the first stop and becomes visible', async () => {
  const page = await open('/tr/404/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#main');
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test.each(['', 'table/', 'coverage/', 'developers/api/', 'constants/go/', '404/', 'nginx/499/'])(
  'the language switch keeps the page %s',
  async (path) => {
    const page = await open(`/en/${path}`);
    for (const { tag } of locales) {
      await page.locator(`.languages a[hreflang=${tag}]`).click();
      await page.waitForURL(`**/${tag}/${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    }
  },
);

test('on a small telephone the header leaves two thirds to the page, in every language', async () => {
  const viewport = { width: 320, height: 568 };
  const high = await visit(
    locales.map(({ tag }) => `/${tag}/404/`),
    async (page) => {
      const { height = Infinity } = (await page.locator('header.site').boundingBox()) ?? {};
      return height > viewport.height / 3 ? [String(height)] : [];
    },
    { viewport },
  );
  expect(high).toEqual([]);
});

test('on a telephone links are large enough to touch', async () => {
  const page = await open('/tr/404/', { viewport: { width: 320, height: 640 } });
  const small = await page
    .locator('header a, .neighbours a, footer a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 24)
        .map((link) => link.textContent),
    );
  expect(small).toEqual([]);
});

test('right to left the margin changes sides', async () => {
  const page = await open('/en/404/', { viewport: { width: 1280, height: 800 } });
  const factsAt = () => page.locator('.facts').evaluate((facts) => facts.getBoundingClientRect().x);
  expect(await factsAt()).toBeGreaterThan(640);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await factsAt()).toBeLessThan(640);
});

describe('what the reader prefers', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('dark is dark, light is light', async () => {
    const light = await background(await open('/en/', { colorScheme: 'light' }));
    const dark = await background(await open('/en/', { colorScheme: 'dark' }));
    expect([light, dark]).toEqual(['rgb(253, 252, 249)', 'rgb(23, 22, 20)']);
  });

  test('reduced motion scrolls at once', async () => {
    const behaviour = async (reducedMotion: 'reduce' | 'no-preference') =>
      (await open('/en/', { reducedMotion })).evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
    expect(await behaviour('no-preference')).toBe('smooth');
    expect(await behaviour('reduce')).toBe('auto');
  });
});

describe('on paper', () => {
  test('a code is a line of the table, and the frame is gone', async () => {
    const page = await open('/fr/table/texts/');
    await onPaper(page);
    // A row is one line: number, name and sentence beside each other.
    const tops = await page
      .locator('tbody tr:has(.summary)')
      .first()
      .locator('th, .name, .summary')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(6);
    for (const part of ['nav', '.search', 'footer'])
      expect(await page.locator(part).isVisible()).toBe(false);
    expect(await page.locator('tbody tr:has(.summary)').count()).toBe(statuses.length);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('the short table says of each code its facts in one line', async () => {
    const page = await open('/tr/table/');
    await onPaper(page);
    const rows = page.locator('tr[data-class]');
    expect(await rows.count()).toBe(statuses.length);
    const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight));
    expect(heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThan(30);
  });

  test('without JavaScript there is a sheet for paper, too', async () => {
    const page = await open('/en/404/', { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['nav', '.search', 'footer'])
      expect(await page.locator(part).first().isVisible()).toBe(false);
  });

  test('a dark screen prints black on white', async () => {
    const page = await open('/en/404/', { colorScheme: 'dark' });
    await onPaper(page, { colorScheme: 'dark' });
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
  });
});
