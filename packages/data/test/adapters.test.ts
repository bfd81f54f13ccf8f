import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summary } from '@polystatus/data/summaries';
import { title } from '@polystatus/data/titles';
import { servers, type Running } from './servers.ts';

describe.each(Object.keys(servers))('%s, over a socket', (name) => {
  let server: Running;
  // A plain Response is made afresh: nothing is prepared that could be kept or stale.
  const prepared = name === 'fetch' ? '' : 'Origin, ';
  beforeAll(async () => {
    server = (await servers[name]?.()) as Running;
  });
  afterAll(() => server.close());

  const ask = async (path: string, language?: string, method = 'GET') => {
    const response = await fetch(server.origin + path, {
      method,
      headers: language === undefined ? {} : { 'Accept-Language': language },
    });
    const text = await response.text();
    const body = (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown>;
    return { response, body, field: (header: string) => response.headers.get(header) };
  };

  test.each([
    ['tr', 'tr'],
    ['fr-CA, tr;q=0.9', 'fr'],
    ['tr;q=0.2, fr;q=0.1', 'tr'],
    ['en;q=0, fr;q=0', 'ar'],
    ['qaa', 'en'],
    ['%%%', 'en'],
  ])('a missing page for %s is in %s', async (language, locale) => {
    const { response, body, field } = await ask('/missing', language);
    expect(response.status).toBe(404);
    expect(response.statusText).toBe('Not Found');
    expect(body).toEqual({
      type: 'https://polystatus.dev/404',
      title: title(404, locale),
      status: 404,
    });
    expect(field('Content-Type')).toBe('application/problem+json');
    expect(field('Content-Language')).toBe(locale);
    expect(field('Vary')).toBe(`${prepared}Accept-Language`);
    expect(field('Content-Length')).toBe(`${Buffer.byteLength(JSON.stringify(body))}`);
    expect(field('ETag')).toBeNull();
    expect(field('X-Kept')).toBe(name === 'fetch' ? null : 'yes');
  });

  test('an address that nobody can read is a problem too', async () => {
    const { response, body, field } = await ask('/wrong/%E0%A4%A', 'tr');
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(body['status']).toBe(response.status);
    expect(field('Content-Type')).toBe('application/problem+json');
    expect(field('Content-Language')).toBe('tr');
  });

  test('HEAD has the header fields alone', async () => {
    const { response, body, field } = await ask('/missing', 'tr', 'HEAD');
    expect([response.status, body]).toEqual([404, undefined]);
    expect(field('Content-Language')).toBe('tr');
    expect(field('Content-Type')).toBe('application/problem+json');
  });

  test('members, detail and header fields of the answer', async () => {
    const { response, body, field } = await ask('/wrong/busy', 'tr');
    expect(response.status).toBe(503);
    expect(body).toMatchObject({ status: 503, detail: summary(503, 'tr'), queue: 7 });
    expect(field('Retry-After')).toBe('120');
    expect((await ask('/wrong/login')).field('WWW-Authenticate')).toBe('Basic realm="x"');
  });

  test.each([
    ['busy', 'ar', null],
    ['shared', 'ar', null],
    ['strange', 'ar', null],
    ['page', 'ar', 'ar'],
    ['busy', 'tr', 'tr'],
    ['shared', 'tr', 'tr'],
  ])(
    '/wrong/%s in %s: sentences that are borrowed are not said to be in it',
    async (path, language, said) => {
      expect((await ask(`/wrong/${path}`, language)).field('Content-Language')).toBe(said);
    },
  );

  test('Vary is merged with what is there and with what is given', async () => {
    const { field } = await ask('/wrong/method');
    const names = field('Vary')?.split(', ');
    expect(names?.toSorted()).toEqual(['Accept-Language', 'Method', 'Origin']);
    expect(field('Allow')).toBe('GET, HEAD');
  });

  test('a language that the app chose is not negotiated', async () => {
    const { body, field } = await ask('/wrong/chosen', 'tr');
    expect(body['title']).toBe('Introuvable');
    expect([field('Content-Language'), field('Vary')]).toEqual([
      'fr',
      prepared === '' ? null : 'Origin',
    ]);
  });

  test('an app may say in which languages its words are', async () => {
    expect((await ask('/wrong/mixed', 'tr')).field('Content-Language')).toBe('tr, en');
  });

  test('an app may offer fewer languages', async () => {
    expect((await ask('/wrong/limited', 'tr')).field('Content-Language')).toBe('fr');
    expect((await ask('/wrong/limited', 'en')).field('Content-Language')).toBe('en');
  });

  test.each([
    ['vendor', 520, 520, 'https://polystatus.dev/cloudflare/520'],
    ['shared', 499, '4xx', 'about:blank'],
    ['strange', 477, '4xx', 'https://example.com/strange'],
    ['early', 500, 500, 'https://polystatus.dev/500'],
    ['beyond', 500, 500, 'https://polystatus.dev/500'],
    ['nothing', 500, 500, 'https://polystatus.dev/500'],
    ['fine', 200, 200, 'https://polystatus.dev/200'],
  ])('/wrong/%s is sent as %s, in the words of %s', async (path, status, words, type) => {
    const { response, body } = await ask(`/wrong/${path}`, 'tr');
    expect(response.status).toBe(status);
    expect(body).toEqual({ type, title: title(words, 'tr'), status });
  });

  test('304 has no content, and its own ETag', async () => {
    const { response, body, field } = await ask('/wrong/none', 'tr');
    expect([response.status, body, field('ETag')]).toEqual([304, undefined, '"1"']);
    expect(field('Content-Type')).toBeNull();
  });

  test.each([
    ['busy', 503, 1],
    ['method', 405, 0],
    ['plain', 418, 0],
    ['broken', 403, 0],
    ['early', 500, 1],
    ['fine', 500, 1],
    ['nothing', 500, 1],
  ])('thrown %s is a %s, the message kept inside', async (path, status, reports) => {
    server.reported.length = 0;
    const { response, body, field } = await ask(`/thrown/${path}`, 'fr');
    expect(response.status).toBe(status);
    expect(body).toMatchObject({ status, title: title(status, 'fr'), kind: 'Error' });
    expect(JSON.stringify(body)).not.toContain('password');
    expect(field('Vary')).toContain('Accept-Language');
    expect(server.reported).toHaveLength(reports);
  });

  test('header fields of an error are sent', async () => {
    expect((await ask('/thrown/busy')).field('Retry-After')).toBe('120');
    expect((await ask('/thrown/method')).field('Allow')).toBe('GET, HEAD');
  });

  test('an error may expose its message, whose language nobody knows', async () => {
    const { body, field } = await ask('/thrown/exposed', 'tr');
    expect(body['detail']).toBe('The password is 1234.');
    expect(body['title']).toBe(title(403, 'tr'));
    expect(field('Content-Language')).toBeNull();
    expect(field('Vary')).toContain('Accept-Language');
  });

  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  test.each([
    ['a browser', 'page', BROWSER, 404, '<html lang="tr"><p>404 in tr'],
    ['a browser, of a code that has no page', 'pageless', BROWSER, 477, '<p>4xx in tr, wait 120'],
    ['a browser, where there is no page at all', 'teapot', BROWSER, 418, undefined],
    ['a program', 'page', 'application/json', 404, undefined],
    ['who takes anything', 'page', '*/*', 404, undefined],
  ])('a page for %s: /wrong/%s', async (_who, path, accept, status, page) => {
    const response = await fetch(`${server.origin}/wrong/${path}`, {
      headers: { accept, 'accept-language': 'tr' },
    });
    const text = await response.text();
    const type = page === undefined ? 'application/problem+json' : 'text/html; charset=utf-8';
    expect([response.status, response.headers.get('Content-Type')]).toEqual([status, type]);
    expect(page === undefined ? text.startsWith('{') : text === page).toBe(true);
    expect(response.headers.get('Content-Language')).toBe('tr');
    expect(response.headers.get('Vary')).toBe(`${prepared}Accept, Accept-Language`);
    expect(response.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)));
  });
});
