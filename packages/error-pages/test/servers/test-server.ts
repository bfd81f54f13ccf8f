import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { servers } from '#generated/servers.ts';
import { locales } from '../../src/index.ts';
import { FORMATS, GARBAGE, LANGUAGES, TIES } from './languages.ts';
import { expectNegotiation } from './negotiation.ts';
import { ask } from './request.ts';
import { type Subject, useServer, whereInstalled } from './use-server.ts';

/** Behaviour every server must show. */
export function testServer(subject: Subject): void {
  whereInstalled(subject, testInstalled);
}

function testInstalled(subject: Subject): void {
  const { name, deadStatus, exact, otherCodes } = subject;
  const brotli = servers[name].encodings.includes('br');
  describe(`the real ${name}`, () => {
    const server = useServer(subject, { retryAfter: 120 });
    const get = (path: string, headers = {}, method = 'GET') =>
      ask(server.place.port, path, headers, method);

    test.each(LANGUAGES)('Accept-Language %j gets %s', async (header, lang) => {
      const { status, headers, ...page } = await get('/missing', fields(header, undefined));
      expect({ status, lang: page.lang, header: headers['content-language'] }).toEqual({
        status: 404,
        lang,
        header: lang,
      });
      expect(headers.vary?.toLowerCase()).toContain('accept-language');
    });

    test.each(TIES)('Accept-Language %j gets %s or %s', async (header, first, priority) => {
      const { lang } = await get('/missing', { 'Accept-Language': header });
      expect(lang).toBe(exact ? first : priority);
    });

    test.each(GARBAGE)('survives Accept-Language %#', async (header) => {
      const { status, lang } = await get('/missing', { 'Accept-Language': header });
      expect([status, lang]).toEqual([404, expect.toBeOneOf(locales)]);
    });

    test('agrees with negotiate() on any header', () =>
      expectNegotiation(server.place.port, exact));

    test.each(FORMATS)('Accept %j gets %s', async (accept, type) => {
      const { status, headers } = await get('/missing', fields('fr', accept));
      expect([status, headers['content-type'], headers['content-language']]).toEqual([
        404,
        type,
        'fr',
      ]);
    });

    test.each([
      ['/missing', 404, '404'],
      ['/403', 403, '403'],
      ['/503', 503, '503'],
      ['/up/500', 500, '500'],
      ['/up/410', 410, '410'],
      ['/dead/', deadStatus, String(deadStatus)],
      ...otherCodes.map(([code, page]) => [`/up/${code}`, code, page] as const),
    ] as const)('%s keeps %d and shows page %s', async (path, status, page) => {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const answer = await get(path, { 'Accept-Language': 'tr' }, method);
        // A file is no answer to other methods than these; a server may say so.
        if (path === '/missing' && method !== 'GET' && answer.status === 405) continue;
        expect([method, answer.status]).toEqual([method, status]);
        expect(answer.body.toString()).toContain(`<b>${page}</b>`);
        expect(answer.lang).toBe('tr');
      }
    });

    test('leaves answers that are no errors alone', async () => {
      const { status, body } = await get('/up/200');
      expect([status, body.toString()]).toEqual([200, 'the application itself']);
    });

    test('lets the challenge of a 401 through', async () => {
      const { status, headers } = await get('/up/401', { 'Accept-Language': 'fr' });
      expect([status, headers['www-authenticate'], headers['content-language']]).toEqual([
        401,
        'Basic realm="shop"',
        'fr',
      ]);
    });

    test('says when to come back, where a code may say so', async () => {
      const [late, missing] = [await get('/503'), await get('/missing')];
      expect([late.headers['retry-after'], missing.headers['retry-after']]).toEqual([
        '120',
        undefined,
      ]);
      expect(late.body.toString()).toContain('2 minutes');
    });

    test('answers HEAD without a body', async () => {
      const { status, headers, body } = await get('/missing', { 'Accept-Language': 'tr' }, 'HEAD');
      expect([status, headers['content-language'], body.length]).toEqual([404, 'tr', 0]);
    });

    test.each([
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0.9, gzip;q=0.1', brotli ? 'br' : 'gzip', brotli ? brotliDecompressSync : gunzipSync],
    ] as const)('to Accept-Encoding %s sends %s', async (accepted, encoding, unpack) => {
      const plain = await get('/missing');
      const { status, headers, body } = await get('/missing', { 'Accept-Encoding': accepted });
      expect([status, headers['content-encoding']]).toEqual([404, encoding]);
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(unpack(body)).toEqual(plain.body);
      expect(body.length).toBeLessThan(1_900);
    });

    test('ignores conditions and ranges: an error page is always sent whole', async () => {
      const { status, body } = await get('/missing', {
        'If-Modified-Since': new Date(Date.now() + 9e9).toUTCString(),
        'If-None-Match': '*',
        Range: 'bytes=0-3',
      });
      expect(status).toBe(404);
      expect(body.toString()).toContain('</main>');
    });

    test('guards the page: no caching, no guessing of types, a policy', async () => {
      const { headers } = await get('/missing');
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
      });
    });

    subject.alone?.(server);

    test.each(['/.polystatus/404', '/.polystatus/404.var', '/.polystatus/tr/404.html'])(
      '%s leads nowhere from outside',
      async (path) => expect([403, 404]).toContain((await get(path)).status),
    );
  });

  describe(`the real ${name} with an identifier of the request`, () => {
    const server = useServer(subject, { requestId: true, locales: ['tr'], theme: 'terminal' });

    test.each([
      ['text/html', /<code>([\w@-]{16,})<\/code>/],
      ['text/plain', /Başvuru numarası – ([\w@-]{16,})\n/],
      ['application/json', /"requestId":"([\w@-]{16,})"/],
    ])('shows another one in each %s', async (accept, pattern) => {
      const ids = await Promise.all(
        [1, 2].map(async () => {
          const { body } = await ask(server.place.port, '/missing', { Accept: accept });
          return pattern.exec(body.toString())?.[1] ?? `nothing in ${body.toString()}`;
        }),
      );
      expect(ids[0]).toMatch(/^[\w@-]+$/);
      expect(ids[0]).not.toBe(ids[1]);
    });

    test('answers without a page, and does not loop, when the pages are gone', async () => {
      rmSync(join(server.place.folder, 'polystatus/pages/tr'), { recursive: true });
      const { status, lang } = await ask(server.place.port, '/missing');
      expect([status >= 400, lang]).toEqual([true, undefined]);
    });
  });
}

function fields(language: string | undefined, accept: string | undefined): Record<string, string> {
  return {
    ...(language === undefined ? {} : { 'Accept-Language': language }),
    ...(accept === undefined ? {} : { Accept: accept }),
  };
}
