import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createBackend, createListener, type BackendOptions } from '../src/backend.ts';
import { sourceLocale } from '#generated/languages.ts';
import { ask } from './servers/request.ts';

type Fields = Readonly<Record<string, string>>;

/** What one request gets: status, type, language, and what stands first in the body. */
async function get(
  path: string,
  headers: Fields = {},
  options: BackendOptions = {},
  method = 'GET',
): Promise<{ status: number; type: string | null; lang: string | null; body: string }> {
  const asked = new Request(`http://errors.example${path}`, { headers, method });
  const response = createBackend(options)(asked);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    lang: response.headers.get('content-language'),
    body: await response.text(),
  };
}

const HTML = 'text/html; charset=utf-8';
const PROBLEM = 'application/problem+json';
const TEXT = 'text/plain; charset=utf-8';

describe('as ingress-nginx asks (its page “Custom errors”)', () => {
  const fields = {
    'X-Original-URI': '/cart?<script>',
    'X-Namespace': 'shop',
    'X-Ingress-Name': 'shop',
    'X-Service-Name': 'cart',
    'X-Service-Port': '80',
    'X-Request-ID': '4f1c09e7a2b84d5f',
  };

  test.each([
    ['503', 'text/html', 'tr', 503, HTML, 'tr', '<b>503</b>'],
    ['404', 'text/html,application/xhtml+xml,*/*;q=0.8', 'fr', 404, HTML, 'fr', '<b>404</b>'],
    ['404', 'application/json', 'tr', 404, PROBLEM, 'tr', '"status":404'],
    ['500', 'application/problem+json', '', 500, PROBLEM, sourceLocale, '"status":500'],
    ['429', 'text/plain', 'tr', 429, TEXT, 'tr', '429 '],
    ['477', '*/*', 'de, fr;q=0.2', 477, HTML, 'fr', '<b>4xx</b>'],
    ['529', '', 'tr', 529, HTML, 'tr', '<b>5xx</b>'],
    // What is no error is nothing it could be asked for.
    ['200', 'text/html', 'tr', 404, HTML, 'tr', '<b>404</b>'],
    ['<script>', 'text/html', 'tr', 404, HTML, 'tr', '<b>404</b>'],
    ['', 'text/html', 'tr', 404, HTML, 'tr', '<b>404</b>'],
  ])(
    'X-Code %j, X-Format %j, Accept-Language %j: %d %s %s',
    async (code, format, language, status, type, lang, text) => {
      const own = { 'X-Code': code, 'X-Format': format, 'Accept-Language': language };
      const { body, ...answer } = await get('/', { ...fields, ...own });
      expect(answer).toEqual({ status, type, lang });
      expect(body).toContain(text);
      expect(body).not.toContain('<script>');
    },
  );

  test('X-Format counts before Accept, which is that of the controller', async () => {
    const own = { 'X-Code': '503', 'X-Format': 'application/json', Accept: 'text/html' };
    expect((await get('/', own)).type).toBe(PROBLEM);
  });

  test('the identifier is shown where it is asked for, however hostile', async () => {
    const own = { 'X-Code': '500', 'X-Request-ID': '<b onload=x>&"' };
    expect((await get('/', own)).body).not.toContain('Reference');
    const shown = (await get('/', own, { requestId: true })).body;
    expect(shown).toContain('<code>&lt;b onload=x&gt;&amp;&quot;</code>');
    const long = { 'X-Code': '500', 'X-Request-ID': 'a'.repeat(5_000) };
    expect((await get('/', long, { requestId: true })).body.length).toBeLessThan(4_500);
  });

  test.each(['/', '/anything/else', '/200.html', '/4040.html', '/404/x'])(
    'as a default backend it answers %s with 404',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test('it is healthy, unless that is what was missing', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, type: TEXT, body: 'ok\n' });
    expect(await get('/healthz', { 'X-Code': '502' })).toMatchObject({ status: 502, type: HTML });
  });
});

describe('as Traefik asks (query: "/{status}.html")', () => {
  test.each([
    ['/503.html', {}, 503, HTML],
    ['/503.html?url=/cart', {}, 503, HTML],
    ['/404.html', { Accept: 'application/json' }, 404, PROBLEM],
    ['/404', { Accept: 'text/plain' }, 404, TEXT],
    ['/404.json', { Accept: 'text/html' }, 404, PROBLEM],
    ['/404.txt', {}, 404, TEXT],
  ])('%s %j: %d %s', async (path, fields, status, type) => {
    expect(await get(path, { ...fields, 'Accept-Language': 'tr' })).toMatchObject({
      status,
      type,
      lang: 'tr',
    });
  });
});

test('whatever method a proxy uses, HEAD without a body', async () => {
  for (const method of ['POST', 'DELETE', 'PATCH'])
    expect((await get('/503.html', {}, {}, method)).status).toBe(503);
  expect(await get('/503.html', {}, {}, 'HEAD')).toMatchObject({ status: 503, body: '' });
});

test('options are those of a site', async () => {
  const options = { locales: ['tr', 'fr'], retryAfter: 120, theme: 'quiet' } as const;
  const answer = createBackend(options)(new Request('http://x/503.html'));
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-language': 'tr',
    vary: 'Accept, Accept-Language',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'retry-after': '120',
  });
  expect(() => createBackend({ theme: 'x' as 'quiet' })).toThrow('“theme”');
  expect(() => createListener({ locales: ['qaa'] })).toThrow('“qaa”');
});

test('the listener of Node.js answers alike', async () => {
  const server = createServer(createListener({ locales: ['tr', 'fr'] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    for (const method of ['GET', 'POST', 'HEAD']) {
      const own = { 'X-Code': '503', 'X-Format': 'text/html', 'Accept-Language': 'fr' };
      const { status, headers, body, lang } = await ask(port, '/cart?x=1', own, method);
      expect([status, headers['content-type'], headers['content-language']]).toEqual([
        503,
        HTML,
        'fr',
      ]);
      expect(lang).toBe(method === 'HEAD' ? undefined : 'fr');
      if (method !== 'HEAD') expect(Number(headers['content-length'])).toBe(body.length);
    }
  } finally {
    server.close();
  }
});
