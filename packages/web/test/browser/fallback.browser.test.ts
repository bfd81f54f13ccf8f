import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, layoutFaults, narrow } from '@polystatus/browser';
import { buildWithGaps } from '../gaps.ts';

/* Languages with gaps: what fell back says which language it is in and which way it runs. */

let site: ReturnType<typeof buildWithGaps>;
let browser: Browser;
let page: Page;
const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');

beforeAll(async () => {
  site = buildWithGaps();
  browser = await chromium.launch(await findBrowser());
  page = await browser.newPage({ javaScriptEnabled: false });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

/** Texts of the page with their language and direction; names, code and sources are nobody’s words. */
async function texts(address: string): Promise<{ text: string; lang: string; dir: string }[]> {
  // Only what is written counts; the policy would keep the test from looking.
  await page.setContent(
    read(`${address}index.html`).replace(/<script[\s\S]*?<\/script>|<meta http-equiv[^>]*>/g, ''),
  );
  const found = await page.locator('title, body').evaluateAll((roots) =>
    roots.flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: { text: string; lang: string; dir: string }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest('[translate=no], code, .phrase, .facts dd, a[href^=http]'))
          continue;
        texts.push({
          text: (node.textContent ?? '').trim(),
          lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
          dir: element.matches(':dir(rtl)') ? 'rtl' : 'ltr',
        });
      }
      return texts;
    }),
  );
  return found.filter(({ text }) => text !== '');
}

test.each([
  '404/',
  '410/',
  'nginx/499/',
  '',
  '4xx/',
  'table/',
  'owners/',
  'compare/404-410/',
  'choose/',
  'choose/gone/',
  'offline/',
  'developers/api/',
  'developers/mock/',
])('no English stands unmarked on /ar/%s', async (path) => {
  const all = await texts(`ar/${path}`);
  const sentences = all.filter(({ text }) => /[a-z]{2,} [a-z]{2,}/i.test(text));
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.filter(({ lang, dir }) => lang !== 'en' || dir !== 'ltr')).toEqual([]);
  // A title can hold no element; in English words it says the Arabic name.
  const title = await page.title();
  const arabic = all.filter(({ text }) => /\p{Script=Arabic}{4}/u.test(text) && text !== title);
  expect(arabic.filter(({ lang }) => lang !== 'ar')).toEqual([]);
});

test('of a French page only the gaps are English', async () => {
  const all = await texts('fr/404/');
  const english = all.filter(({ lang }) => lang === 'en').map(({ text }) => text);
  // The language switch, what was lost, and the title of 410 among the related codes.
  expect(english[0]).toBe('English');
  expect(english[1]).toMatch(/^The server looked for/);
  expect(english).toContain('Common causes');
  expect(english.at(-2)).toMatch(/^The page may have moved/);
  expect(english.at(-1)).toBe('Gone');
  const french = all.filter(({ lang }) => lang === 'fr').map(({ text }) => text);
  expect(french).toContain('Votre programme le reçoit');
  expect(french.filter((text) => /\b(?:the|with|and)\b/i.test(text))).toEqual([]);
});

test('a language with all its words has no mark', async () => {
  const html = read('tr/404/index.html');
  expect(html.match(/<span lang="[^"]*" dir="[^"]*">/g)).toBeNull();
});

describe('places that hold no elements', () => {
  test.each([
    ['the picture’s text', 'fr/410/', 'meta[property="og:image:alt"]'],
    ['the search field', 'fr/404/', 'input[type=search]'],
  ])('%s says its language itself', async (_name, address, selector) => {
    await texts(address);
    const place = page.locator(selector);
    expect(await place.getAttribute('lang')).toBe('en');
    expect(await place.getAttribute('dir')).toBe('ltr');
  });

  test('a French title says the English name, and so does the description before the English sentence', async () => {
    await texts('fr/410/');
    expect(await page.title()).toMatch(/^410 Gone – code d’état HTTP – /);
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description).toMatch(/^Code d’état HTTP 410 Gone\. The resource /);
  });

  test('linked data names the language of each text', () => {
    const [, json = '{}'] = /ld\+json">(.*?)<\/script>/.exec(read('fr/410/index.html')) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      inLanguage: 'fr',
      name: { '@value': 'Gone', '@language': 'en' },
      description: { '@language': 'en' },
      inDefinedTermSet: { name: expect.any(String) },
    });
  });

  test('the search knows which titles are in another language', () => {
    expect(JSON.parse(read('fr/search.json')).foreign).toEqual({
      410: { lang: 'en', dir: 'ltr' },
    });
    const { foreign } = JSON.parse(read('ar/search.json'));
    expect(foreign).toMatchObject({ 410: { lang: 'en', dir: 'ltr' } });
    expect(foreign).not.toHaveProperty('404');
  });
});

test('the sign at the edge of a name stays there among words from right to left', async () => {
  await texts('ar/404/');
  const names = await page.locator('code, bdi').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const node = element.firstChild;
      if (!(node instanceof Text) || !/^[^\p{L}\p{N}]/u.test(node.data)) return [];
      const range = document.createRange();
      const leftOf = (at: number): number => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [{ name: element.textContent, isFirst: leftOf(0) < leftOf(1) }];
    }),
  );
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining([':not_found', '.NET']));
  expect(names.filter(({ isFirst }) => !isFirst)).toEqual([]);
});

test('the page of no language shows each title in its own', async () => {
  const shown = await texts('410/');
  expect(shown.filter(({ text }) => text === 'Gone').map(({ lang }) => lang)).toEqual([
    'en',
    'en',
    'en',
  ]);
});

describe('what waits for a translator', () => {
  const show = (path: string) =>
    page.setContent(read(path).replace(/<script[\s\S]*?<\/script>|<meta http-equiv[^>]*>/g, ''));

  test('stands open where it is little, and is opened where it is much', async () => {
    await show('en/coverage/index.html');
    const listed = await page.locator('section:has(.waiting)').evaluateAll((sections) =>
      sections.map((section) => ({
        isOpen: section.querySelector<HTMLDetailsElement>('.group details')?.open,
        files: section.querySelectorAll('.waiting > li').length,
      })),
    );
    expect(listed.map(({ isOpen }) => isOpen)).toEqual(listed.map(({ files }) => files <= 10));
    expect(new Set(listed.map(({ isOpen }) => isOpen))).toEqual(new Set([true, false]));
  });

  test.each(['en', 'ar'])(
    'keeps its place at 320 px, however the text of %s is set',
    async (tag) => {
      await show(`${tag}/coverage/index.html`);
      expect(await layoutFaults(page, Object.values(narrow))).toEqual([]);
    },
  );
});
