import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { servers } from '#generated/servers.ts';
import { locales } from '../../src/index.ts';
import { FORMATS, GARBAGE, LANGUAGES, TIES } from './languages.ts';
import { expectNegotiation } from './negotiation.ts';
import { ask } from './request.ts';
import { API } from './upstream.ts';
import { type Subject, useServer, whereInstalled } from './use-server.ts';

/** Signs that mean something in one configuration or another. */
const OWN_WORDS = 'Dükkân “&kapalı%1” {$uri}<b>.';

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

/** Behaviour every server must show. */
export function testServer(subject: Subject): void {
  whereInstalled(subject, testInstalled);
}

function testInstalled(subject: Subject): void {
  const { name, deadStatus, exact, otherCodes } = subject;
  const { encodings } = servers[name];
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

    test('lets an interface answer its errors by itself', async () => {
      for (const status of [404, 422, 500]) {
        const { status: same, headers, body } = await get(`/api/${status}`);
        expect([same, headers['content-type'], body.toString()]).toEqual([
          status,
          'Application/problem+json',
          API,
        ]);
      }
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

    test.each(encodings.flatMap((encoding) => [[encoding], [`${encoding};q=0.9, compress;q=0.1`]]))(
      'to Accept-Encoding %s sends it so',
      async (accepted) => {
        const plain = await get('/missing');
        const { status, headers, body } = await get('/missing', { 'Accept-Encoding': accepted });
        const encoding = accepted.startsWith('br') ? 'br' : 'gzip';
        expect([status, headers['content-encoding']]).toEqual([404, encoding]);
        expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
        expect(UNPACK[encoding](body)).toEqual(plain.body);
        expect(body.length).toBeLessThan(1_900);
      },
    );

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

  describe(`the real ${name} with an identifier, words and codes of one’s own`, () => {
    const server = useServer(subject, {
      requestId: true,
      locales: ['tr'],
      theme: 'terminal',
      codes: [404, '5xx'],
      texts: { '*': { tr: { message: OWN_WORDS } } },
      replaceApi: true,
    });
    const get = (path: string, accept = 'text/html') =>
      ask(server.place.port, path, { Accept: accept });

    test.each([
      ['text/html', /<code>([\w@-]{16,})<\/code>/],
      ['text/plain', /Başvuru numarası – ([\w@-]{16,})\s/],
      ['application/json', /"requestId":"([\w@-]{16,})"/],
    ])('shows another one in each %s', async (accept, pattern) => {
      for (const path of ['/missing', '/up/404']) {
        const ids = await Promise.all(
          [1, 2].map(async () => {
            const { body } = await get(path, accept);
            return pattern.exec(body.toString())?.[1] ?? `nothing in ${body.toString()}`;
          }),
        );
        expect(ids[0]).toMatch(/^[\w@-]+$/);
        expect(ids[0]).not.toBe(ids[1]);
      }
    });

    test('says what it is told to, in each format', async () => {
      expect((await get('/missing')).body.toString()).toContain(
        '<p>Dükkân “&amp;kapalı%1” &#123;$uri}&lt;b&gt;.</p>',
      );
      expect((await get('/503', 'text/plain')).body.toString()).toContain(OWN_WORDS);
      expect(JSON.parse((await get('/up/500', 'application/json')).body.toString())).toMatchObject({
        detail: OWN_WORDS,
      });
    });

    test('has pages for the chosen codes only', async () => {
      for (const path of ['/missing', '/503', '/up/404', '/up/500', '/up/503'])
        expect([path, (await get(path)).lang]).toEqual([path, 'tr']);
      expect((await get('/403')).lang).toBeUndefined();
      const { status, body } = await get('/up/410');
      expect([status, body.toString()]).toEqual([410, 'the application itself']);
    });

    test('replaces what programs read where it is asked to, and can', async () => {
      const { status, lang } = await get('/api/500');
      expect([status, lang]).toEqual([500, subject.seesTypes ? 'tr' : undefined]);
    });

    test('answers without a page, and does not loop, when the pages are gone', async () => {
      rmSync(join(server.place.folder, 'polystatus/pages/tr'), { recursive: true });
      const { status, lang } = await get('/missing');
      expect([status >= 400, lang]).toEqual([true, subject.reads === 'once' ? 'tr' : undefined]);
    });
  });
}

function fields(language: string | undefined, accept: string | undefined): Record<string, string> {
  return {
    ...(language === undefined ? {} : { 'Accept-Language': language }),
    ...(accept === undefined ? {} : { Accept: accept }),
  };
}
