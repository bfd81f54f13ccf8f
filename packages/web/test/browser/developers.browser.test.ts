import { describe, expect, test } from 'vitest';
import { locales } from '../../src/content.ts';
import { choices, previewAddress } from '../../src/developers/error-page-choice.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();
const tags = locales.map(({ tag }) => tag);

describe('try it', () => {
  test.each([
    ['tr', 'api', '200 OK', 'Bulunamadı'],
    ['fr', 'api', '200 OK', 'Introuvable'],
    ['fr', 'mock', '503 Service Unavailable', 'Service indisponible'],
  ])('%s %s shows status, header fields and body', async (tag, topic, status, body) => {
    const page = await open(`/${tag}/developers/${topic}/`);
    await page.locator('.request button').click();
    await page.locator('.answer').waitFor();
    expect(await page.locator('[data-part=status]').innerText()).toBe(status);
    expect(await page.locator('[data-part=headers]').innerText()).toContain(
      `Content-Language: ${tag}`,
    );
    expect(await page.locator('[data-part=body]').innerText()).toContain(body);
  });

  test('an example is sent at a click, in the language chosen', async () => {
    const page = await open('/en/developers/api/');
    await page.locator('select[name=language]').selectOption('tr');
    await page.locator('select[name=accept]').selectOption('application/problem+json');
    await page.locator('.examples a', { hasText: '/problem/429' }).click();
    await page.locator('.answer').waitFor();
    expect(await page.locator('[name=address]').inputValue()).toBe('/api/v1/problem/429');
    expect(await page.locator('[data-part=body]').innerText()).toContain(
      '"title": "Çok Fazla İstek"',
    );
  });

  test('every example is answered', async () => {
    for (const topic of ['api', 'mock']) {
      const page = await open(`/en/developers/${topic}/`);
      for (const link of await page.locator('.examples a').all()) {
        const address = (await link.getAttribute('href')) ?? '';
        const response = await page.request.get(address, { maxRedirects: 0 });
        expect([address, response.headers()['content-type']]).toEqual([
          address,
          expect.stringMatching(/json|html|text/),
        ]);
        expect([400, 404, 405].includes(response.status())).toBe(address === '/status/404');
      }
    }
  });

  test('a body is text, whatever it holds', async () => {
    const page = await open('/en/developers/mock/');
    await page.locator('select[name=accept]').selectOption('text/html');
    await page.locator('.request button').click();
    await page.locator('.answer').waitFor();
    expect(await page.locator('[data-part=body] *').count()).toBe(0);
    expect(await page.locator('[data-part=body]').innerText()).toMatch(/^<!doctype html>/i);
  });

  test.each(['https://example.com/api/x', '//example.com/api/x'])(
    '%s is not asked for: the address stays on this site',
    async (address) => {
      const page = await open('/en/developers/api/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).host));
      await page
        .locator('form.request')
        .evaluate((form: HTMLFormElement) => (form.noValidate = true));
      await page.locator('[name=address]').fill(address);
      await page.locator('.request button').click();
      await page.locator('.answer, .said:not(:empty)').first().waitFor();
      expect(asked.filter((host) => host.includes('example.com'))).toEqual([]);
    },
  );

  test('without JavaScript there are links and no dead form', async () => {
    const page = await open('/tr/developers/api/', { javaScriptEnabled: false });
    expect(await page.locator('form.request').isVisible()).toBe(false);
    await page.locator('.examples a').first().click();
    await page.waitForURL('**/api/v1/tr/404.json');
  });
});

describe('preview of the error pages', () => {
  test('each link changes one choice and keeps the others', async () => {
    const page = await open('/en/developers/error-pages/');
    const pick = (part: string, value: string) =>
      page.locator(`.picker a[data-part=${part}][data-value="${value}"]`).click();
    const last = choices.theme.at(-1) ?? '';
    await pick('theme', last);
    await pick('language', 'tr');
    await pick('code', '503');
    const address = previewAddress({ theme: last, language: 'tr', code: '503' });
    await expect.poll(() => page.frame('preview')?.url()).toContain(address);
    await expect
      .poll(() => page.frameLocator('.preview').locator('html').getAttribute('lang'))
      .toBe('tr');
    expect(await page.locator('.alone').getAttribute('href')).toBe(address);
    expect(await page.locator('.picker [aria-current]').allInnerTexts()).toEqual([
      expect.any(String),
      'Türkçe',
      '503',
    ]);
    expect(await page.locator(`.picker a[data-value="404"]`).getAttribute('href')).toBe(
      previewAddress({ theme: last, language: 'tr', code: '404' }),
    );
  });

  test('works by plain links without JavaScript', async () => {
    const page = await open('/fr/developers/error-pages/', { javaScriptEnabled: false });
    await page.locator('.picker a', { hasText: '503' }).click();
    await expect.poll(() => page.frame('preview')?.url()).toContain('/fr/503.html');
  });

  test.each(tags)('the frame in %s shows the language of the page', async (tag) => {
    const page = await open(`/${tag}/developers/error-pages/`);
    await page.locator('.preview').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.frameLocator('.preview').locator('html').getAttribute('lang'))
      .toBe(tag);
  });
});

test('no page breaks its own policy', async () => {
  const page = await open('/en/');
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  for (const path of [
    '404/',
    'offline/',
    'constants/',
    'developers/api/',
    'developers/error-pages/',
  ])
    await page.goto(`/en/${path}`, { waitUntil: 'load' });
  expect(broken).toEqual([]);
});

test('an address with ?q= opens the search with it, as the browser’s own search field asks', async () => {
  const page = await open('/tr/?q=bulunamadi');
  await page.locator('[role=option]').first().waitFor();
  expect(await page.locator('input[type=search]').inputValue()).toBe('bulunamadi');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tr/404/');
});
