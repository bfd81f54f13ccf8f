import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

async function search(query: string, address = '/tr/') {
  const page = await open(address);
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  const options = page.locator('[role=option]');
  await options.first().waitFor();
  return { page, options, field: page.locator('input[type=search]') };
}

describe('search by keyboard', () => {
  test('/ focuses the field, Enter opens the best result', async () => {
    const { page, field } = await search('bulunamadi');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tr/404/');
  });

  test('the arrows select, Enter opens what is selected', async () => {
    const { page, field, options } = await search('4xx');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('result-1');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    const number = await options.nth(1).locator('b').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tr/${number}/`);
    expect(await page.locator('h1 b').textContent()).toBe(number);
  });

  test('the arrows leave the list at either end', async () => {
    const { page, field, options } = await search('499');
    await page.keyboard.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      `result-${(await options.count()) - 1}`,
    );
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  });

  test('Esc closes the list, then empties the field', async () => {
    const { page, field } = await search('404');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('404');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  test('/ inside the field is a character', async () => {
    const { page, field } = await search('nginx');
    await page.keyboard.type('/499');
    expect(await field.inputValue()).toBe('nginx/499');
  });

  test('a click opens a result, which is a link', async () => {
    const { page, options } = await search('410', '/fr/404/');
    expect(await options.first().getAttribute('href')).toMatch(/\/fr\/410\/$/);
    await options.first().click();
    await page.waitForURL('**/fr/410/');
    expect(await page.locator('h1 b').textContent()).toBe('410');
  });
});

test('results are in groups: what is named, then what is written, with the sentence', async () => {
  const { page, options, field } = await search('what if the address was mistyped', '/en/');
  await expect.poll(() => options.first().locator('b').textContent()).toBe('404');
  const said = page.getByRole('group', { name: 'In the text' }).getByRole('option');
  expect(await said.first().locator('q').textContent()).not.toBe('');

  const first = async (query: string): Promise<string | undefined> => {
    await field.fill(query);
    await options.first().waitFor();
    const href = await options.first().getAttribute('href');
    return href?.replace(/^.*\/en\//, '');
  };
  expect(await first('404 vs 410')).toBe('compare/404-410/');
  expect(await first('client error')).toBe('4xx/');
  expect(await first('redirects')).toBe('3xx/');
  expect(await first('mock server')).toBe('developers/mock/');
  expect(await first('nginx')).toBe('nginx/');
  expect(await first('http.StatusNotFound')).toBe('404/');
  await field.fill('someone asks for a page that does not exist');
  await expect.poll(() => said.locator('mark').count()).toBeGreaterThan(0);

  await field.fill('gone on purpose');
  const step = said.filter({ hasText: 'Is it gone for good?' });
  await step.waitFor();
  await step.click();
  await page.waitForURL('**/en/choose/gone/');
});

describe('what is announced', () => {
  test.each([
    ['/en/', 'teapot', /^1 result$|^\d+ results$/],
    ['/tr/', '4xx', /^\d+ sonuç$/],
    ['/fr/', '4xx', /^\d+ résultats$/],
    ['/en/', 'qqqqqq', /^No results$/],
  ])('%s %s', async (address, query, sentence) => {
    const page = await open(address);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const status = page.locator('[role=status]');
    await expect.poll(() => status.textContent()).toMatch(sentence);
  });

  test('is shown where nothing is found', async () => {
    const page = await open('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqqq');
    const status = page.locator('[role=status]');
    await expect.poll(() => status.textContent()).toBe('No results');
    const ways = page.getByRole('group', { name: 'No results' });
    expect(await ways.locator('p').isVisible()).toBe(true);
    const links = await ways
      .getByRole('option')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
    expect(links.sort()).toEqual(['/en/choose/', '/en/table/']);
    // Enter goes nowhere that nobody chose.
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/en/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/(?:choose|table)\/$/);
  });

  test('is said once when typing pauses', async () => {
    const page = await open('/en/');
    await page.keyboard.press('/');
    const status = page.locator('[role=status]');
    await status.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('[role=status]');
      if (status)
        new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(
          status,
          { childList: true },
        );
    });
    await page.keyboard.type('not found', { delay: 30 });
    await page.waitForTimeout(1500);
    expect(await page.evaluate('said.length')).toBe(1);
  });
});

test('the / key can be switched off, which is remembered', async () => {
  const page = await open('/en/404/');
  const box = page.locator('.shortcut input');
  const field = page.locator('.search input');
  const isFocused = () => field.evaluate((it) => it === document.activeElement);
  await box.uncheck();
  await page.reload();
  expect(await box.isChecked()).toBe(false);
  expect(await page.locator('.search kbd').isVisible()).toBe(false);
  await page.locator('body').press('/');
  expect(await isFocused()).toBe(false);
  await box.check();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await isFocused()).toBe(true);
});

test('nothing of the search is fetched before it is used', async () => {
  const page = await open('/en/404/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.waitForTimeout(300);
  expect(requests.filter((url) => /search\.json|panel/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => requests.some((url) => url.endsWith('/en/search.json'))).toBe(true);
});

test('4xx, 4×× and 4** list the class', async () => {
  const counts: number[] = [];
  for (const query of ['4xx', '4××', '4**']) {
    const { options } = await search(query);
    counts.push(await options.count());
    for (const number of await options.locator('b').allTextContents()) expect(number).toMatch(/^4/);
  }
  expect(new Set(counts).size).toBe(1);
});

test.each([320, 640, 900, 1100, 1400])(
  '%d px wide, the list stays on the screen',
  async (width) => {
    const page = await open('/tr/404/', { viewport: { width, height: 700 } });
    await page.locator('input[type=search]').fill('bulun');
    const list = page.locator('[role=listbox]');
    await list.waitFor();
    const { x = -1, width: own = Infinity } = (await list.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + own).toBeLessThanOrEqual(width);
  },
);
