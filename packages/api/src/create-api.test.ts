import { readFileSync } from 'node:fs';
import { built, openCompiled } from '@polystatus/core/world/built';
import { expect, test } from 'vitest';
import { createApi } from './create-api.ts';

const content = openCompiled();
const tags = content
  .localesOf('apps')
  .map(({ tag }) => tag)
  .join(', ');
const api = createApi();
const get = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> => Promise.resolve(api.request(path, { method, headers }));

const file = (path: string): string =>
  readFileSync(new URL(`../../data/${built('dist')}/json/${path}`, import.meta.url), 'utf8');

test.each([
  'index.json',
  'status.schema.json',
  'tr/index.json',
  'tr/404.json',
  'fr/nginx/499.json',
])('/api/v1/%s is the file of the data package', async (path) => {
  const response = await get(`/api/v1/${path}`);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(file(path));
});

test('a document says what it is', async () => {
  const { headers } = await get('/api/v1/tr/404.json');
  expect(Object.fromEntries(headers)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    'content-language': 'tr',
    'content-length': String(Buffer.byteLength(file('tr/404.json'))),
    'content-type': 'application/json',
    etag: expect.stringMatching(/^"[\w-]{20}"$/),
    vary: 'Accept',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  '/api/v1/tr/404.json',
  '/api/v1/search?q=404',
  '/api/v1/problem/404',
  '/api/v1/openapi.json',
])('%s is not sent again to who has it', async (path) => {
  const etag = (await get(path)).headers.get('etag') ?? '';
  for (const own of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const response = await get(path, { 'if-none-match': own });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.has('content-type')).toBe(false);
  }
  expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200);
});

test.each([
  '/api/v1/tr/404.json',
  '/api/v1/search?q=404',
  '/api/v1/problem/404',
  '/api/v1/nothing',
])('HEAD %s is GET without content', async (path) => {
  const [head, full] = await Promise.all([get(path, {}, 'HEAD'), get(path)]);
  expect(head.status).toBe(full.status);
  expect([...head.headers]).toEqual([...full.headers]);
  expect(await head.text()).toBe('');
});

test.each([
  [404, 'There is no status code 999 here.', '/api/v1/tr/999.json'],
  [404, 'There is no status code nginx/404 here.', '/api/v1/tr/nginx/404.json'],
  [404, `The language qaa is not available; choose among ${tags}.`, '/api/v1/qaa/404.json'],
  [404, 'There is no status code 499 here.', '/api/v1/problem/499'],
  [404, 'There is nothing at /api/v1/x/y/z/w.', '/api/v1/x/y/z/w'],
  [404, 'There is nothing at /elsewhere.', '/elsewhere'],
  [400, 'The parameter q is missing.', '/api/v1/search'],
  [400, 'q takes from 1 to 200 characters.', '/api/v1/search?q='],
  [400, 'limit takes a whole number from 1 to 200.', '/api/v1/search?q=a&limit=0'],
  [400, `The language xx is not available; choose among ${tags}.`, '/api/v1/search?q=a&lang=xx'],
  [400, 'There is no parameter query here. Known are: q, lang, limit.', '/api/v1/search?query=a'],
  [414, 'An address may be at most 8192 characters long.', `/api/v1/${'x'.repeat(9000)}`],
])('%i: %s', async (status, detail, path) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, detail });
});

test.each([
  ['tr', 'tr', 'Bulunamadı'],
  ['fr-CA, en;q=0.5', 'fr', 'Introuvable'],
  ['qaa', 'en', 'Not Found'],
  ['en;q=0, tr;q=0.1', 'tr', 'Bulunamadı'],
  ['%%%', 'en', 'Not Found'],
])('faults speak %s', async (accepted, language, title) => {
  const response = await get('/api/v1/nothing', { 'accept-language': accepted });
  expect(response.headers.get('content-language')).toBe(language);
  expect(response.headers.get('vary')).toContain('Accept-Language');
  expect(await response.json()).toMatchObject({ title });
});

test.each([
  '/api/v1/tr/404.json',
  '/api/v1/search?q=a',
  '/api/v1/problem/404',
  '/api/v1/openapi.json',
])('%s is not to be had as an image', async (path) => {
  const response = await get(path, { accept: 'image/png' });
  expect(response.status).toBe(406);
  expect(await response.json()).toMatchObject({ title: 'Not Acceptable' });
  expect((await get(path, { accept: 'text/html, */*;q=0.1' })).status).toBe(200);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
  const response = await get('/api/v1/tr/404.json', { 'accept-language': 'tr' }, method);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(await response.json()).toMatchObject({ title: 'Yönteme İzin Verilmiyor' });
});

test('OPTIONS says what is allowed', async () => {
  const response = await get('/api/v1/tr/404.json', {}, 'OPTIONS');
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test.each([
  ['/api/v1/tr/404.json', 'GET, HEAD, OPTIONS'],
  ['/status/503', '*'],
])('a preflight request to %s succeeds', async (path, methods) => {
  const headers = { origin: 'https://shop.example', 'access-control-request-method': 'PUT' };
  const response = await get(path, headers, 'OPTIONS');
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toBe(methods);
  expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
});

test('search finds in the language asked for, best first, and says how many there are', async () => {
  const response = await get('/api/v1/search?q=4xx&limit=2', { 'accept-language': 'tr' });
  const { total, results, ...rest } = (await response.json()) as Record<string, unknown[]>;
  expect(rest).toEqual({
    lang: 'tr',
    query: '4xx',
    class: '4xx',
    comparisons: [],
    question: null,
  });
  expect(Number(total)).toBe(
    Object.values(content.facts).filter(({ class: group }) => group === 'client-error').length,
  );
  expect(results).toMatchObject([
    { id: '400', path: '/api/v1/tr/400.json' },
    { id: '401', title: 'Yetkisiz' },
  ]);
});

test.each([
  ['q=sunucu hatası', { class: '5xx', comparisons: [], question: null }],
  ['q=redirect', { class: '3xx' }],
  ['q=404 vs 410', { class: null, comparisons: [{ codes: ['404', '410'] }], question: null }],
  ['q=not found vs gone', { comparisons: [{ codes: ['404', '410'] }] }],
  [
    'q=gone on purpose&lang=en',
    { class: null, comparisons: [], question: { id: 'gone', title: 'Is it gone for good?' } },
  ],
  [
    'q=refuses coffee from teapots&lang=en&limit=1',
    { question: null, results: [{ id: '418', sentence: expect.stringContaining('coffee') }] },
  ],
  ['q=404&limit=1', { results: [{ id: '404', sentence: null }] }],
])('search says what stands beside codes: %s', async (query, expected) => {
  const response = await get(`/api/v1/search?${query}`);
  expect(await response.json()).toMatchObject(expected);
});

test.each([
  [
    '/api/v1/problem/404?lang=fr',
    {},
    'application/problem+json',
    { title: 'Introuvable', status: 404 },
  ],
  [
    '/api/v1/problem/404',
    { accept: 'application/json' },
    'application/json',
    { title: 'Not Found' },
  ],
  [
    '/api/v1/problem/nginx/499',
    {},
    'application/problem+json',
    { type: 'https://polystatus.dev/nginx/499' },
  ],
])('%s %j', async (path, headers, type, body) => {
  const response = await get(path, headers);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.json()).toMatchObject(body);
});

test.each([
  ['/status/404', 404],
  ['/status/204', 204],
  ['/status/503?delay=1&dribble=3&over=2', 503],
  ['/status/600', 501],
  ['/status/103', 501],
  ['/status/200?abort=inside', 501],
  ['/status/', 400],
])('the mock answers %s with %i where only fetch is there', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('the mock can be left out', async () => {
  expect((await createApi({ mock: false }).request('/status/200')).status).toBe(404);
});

test('only so many delayed answers at a time', async () => {
  const own = createApi();
  const gone = new AbortController();
  const waiting = Array.from({ length: 256 }, () =>
    own.request('/status/200?body-delay=30000', { signal: gone.signal }),
  );
  await Promise.all(waiting);
  const response = await own.request('/status/200?delay=1');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('1');
  expect((await own.request('/status/200')).status).toBe(200);
  gone.abort();
  await Promise.allSettled(waiting.map(async (each) => (await each).text()));
  expect((await own.request('/status/200?delay=1')).status).toBe(200);
});
