import { expect, test } from 'vitest';
import { CONTENT_TYPES, written } from './content.ts';
import { PAGE_POLICY } from './page.ts';
import type { Told } from './told.ts';

const TOLD: Told = {
  code: 404,
  id: '404',
  locale: 'tr',
  phrase: 'Not Found',
  title: 'Yok <b>',
  text: 'Burada yok & "yok".',
  page: 'https://polystatus.dev/tr/404/',
};
const { page: _, ...bare } = TOLD;
const noted: Told = { ...bare, note: 'Önce <103>.' };
const PAGE = `<!doctype html>
<html lang="tr" dir="ltr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>404 Yok &lt;b&gt;</title>
<style>…</style>
<main>
<h1><span>404</span> Yok &lt;b&gt;</h1>
<p>Burada yok &amp; &quot;yok&quot;.</p>
`;

test.each<[type: string, told: Told, text: string]>([
  ['text/plain', TOLD, '404 Yok <b>\n\nBurada yok & "yok".\n\nhttps://polystatus.dev/tr/404/\n'],
  ['text/plain', noted, '404 Yok <b>\n\nBurada yok & "yok".\n\nÖnce <103>.\n'],
  [
    'application/json',
    TOLD,
    '{"code":404,"id":"404","lang":"tr","phrase":"Not Found","title":"Yok <b>","summary":"Burada yok & \\"yok\\".","page":"https://polystatus.dev/tr/404/"}\n',
  ],
  [
    'application/problem+json',
    { ...noted, id: '', code: 299 },
    '{"title":"Yok <b>","status":299,"detail":"Burada yok & \\"yok\\". Önce <103>."}\n',
  ],
  [
    'application/problem+json',
    { ...bare, id: '', code: 299 },
    '{"title":"Yok <b>","status":299,"detail":"Burada yok & \\"yok\\"."}\n',
  ],
  ['text/html', bare, `${PAGE}\n</main>\n</html>\n`],
  ['text/html', noted, `${PAGE}<p>Önce &lt;103&gt;.</p>\n\n</main>\n</html>\n`],
])('%s of %j', (type, told, text) => {
  const found = written(told, type, {});
  expect(found.text.replace(/(?<=<style>).*(?=<)/, '…')).toBe(text);
  expect(found.headers['content-language']).toBe('tr');
  expect(found.headers['content-security-policy']).toBe(
    type === 'text/html' ? PAGE_POLICY : undefined,
  );
});

test('a page leads to the site, where that has one, and is written as its language is', () => {
  const { text } = written(
    { ...TOLD, locale: 'ar', page: 'https://a.example/?a&b' },
    'text/html',
    {},
  );
  expect(text).toMatch(/^<html lang="ar" dir="rtl">$/m);
  expect(text).toMatch(/^<p><a href="https:\/\/a\.example\/\?a&amp;b">[^<]+<\/a><\/p>$/m);
});

test.each<[code: number, accept: string | undefined, type: string]>([
  [404, undefined, CONTENT_TYPES[0] ?? ''],
  [400, 'application/*', 'application/problem+json'],
  [399, 'application/*', 'application/json'],
  [404, 'image/png', 'text/plain'],
  [399, 'text/*', 'text/plain'],
  [399, '*/*', 'text/plain'],
  [399, 'text/html', 'text/html'],
  [399, 'application/problem+json', 'application/problem+json'],
  [404, '*/*', 'text/plain'],
  [404, 'application/json', 'application/json'],
  [404, 'text/html', 'text/html'],
])('%i for %s is %s', (code, accept, type) => {
  const { headers } = written({ ...TOLD, code }, accept, {});
  expect(headers['content-type']).toBe(type.startsWith('text/') ? `${type}; charset=utf-8` : type);
});

test.each([
  [{ body: 'x' }, 'x', { 'content-type': 'text/plain; charset=utf-8' }],
  [{ body: '{}', 'body-type': 'application/json' }, '{}', { 'content-type': 'application/json' }],
  [{ body: '', 'body-type': 'application/json' }, '', {}],
] as const)('a body that is given, %j, is taken as it is', (settings, text, headers) => {
  expect(written(TOLD, 'text/html', settings)).toStrictEqual({ text, headers });
});
