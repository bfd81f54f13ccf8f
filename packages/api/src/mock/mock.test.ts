import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { createMock, mock } from './mock.ts';

test.each([
  ['/status/404', {}, 404, 'text/plain; charset=utf-8', '404 Not Found\n'],
  ['/status/404', { 'accept-language': 'tr-TR' }, 404, 'text/plain; charset=utf-8', 'Bulunamadı'],
  [
    '/status/404?lang=fr',
    { 'accept-language': 'tr' },
    404,
    'text/plain; charset=utf-8',
    'Introuvable',
  ],
  [
    '/status/404',
    { accept: 'text/html' },
    404,
    'text/html; charset=utf-8',
    '<html lang="en" dir="ltr">',
  ],
  [
    '/status/404',
    { accept: 'application/problem+json' },
    404,
    'application/problem+json',
    '"type":"https://polystatus.dev/404"',
  ],
  ['/status/404', { accept: 'application/*' }, 404, 'application/problem+json', '"status":404'],
  ['/status/200', { accept: 'application/*' }, 200, 'application/json', '"code":200'],
  ['/status/404', { accept: 'image/png' }, 404, 'text/plain; charset=utf-8', '404 Not Found'],
  ['/status/404?lang=ar', {}, 404, 'text/plain; charset=utf-8', 'https://polystatus.dev/ar/404/\n'],
  // A language for apps, which the site does not speak.
  ['/status/404?lang=es', {}, 404, 'text/plain; charset=utf-8', 'https://polystatus.dev/404\n'],
  ['/status/499', {}, 499, 'text/plain; charset=utf-8', '/status/nginx/499'],
  ['/status/nginx/499', {}, 499, 'text/plain; charset=utf-8', 'nginx'],
  ['/status/255', {}, 255, 'text/plain; charset=utf-8', 'treats it like 200'],
  ['/status/600?lang=tr', {}, 600, 'text/plain; charset=utf-8', '599’da biter'],
  ['/status/103', {}, 200, 'text/plain; charset=utf-8', '103 was sent as an interim response'],
  ['/status/103?then=404', {}, 404, 'text/plain; charset=utf-8', '103 was sent'],
  ['/status/200', { prefer: 'code=503' }, 503, 'text/plain; charset=utf-8', '503'],
  ['/status/200', { 'x-mock-response-code': '429' }, 429, 'text/plain; charset=utf-8', '429'],
])('%s %j → %i', async (path, headers, status, type, text) => {
  const response = await mock(path, { headers: headers as Record<string, string> });
  expect(response.status).toBe(status);
  expect(response.ok).toBe(status < 300);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toContain(text);
});

test.each([204, 205, 304])('%i has no content', async (code) => {
  const response = await mock(`/status/${code}`);
  expect(response.headers.has('content-type')).toBe(false);
  expect(await response.text()).toBe('');
});

test('HEAD has the fields of GET and no content', async () => {
  const [head, get] = await Promise.all([
    mock('/status/404', { method: 'HEAD' }),
    mock('/status/404'),
  ]);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(await head.text()).toBe('');
  expect((await get.arrayBuffer()).byteLength).toBe(Number(get.headers.get('content-length')));
});

test.each([
  ['delay=x', 'delay'],
  ['delay=30001', 'delay'],
  ['delay=1&delay=2', 'delay'],
  ['dribble=1', 'dribble'],
  ['abort=sometimes', 'abort'],
  ['lang=xx', 'lang'],
  ['body-type=text/html', 'body-type'],
  ['x-cost=a%0d%0aSet-Cookie:x', 'x-cost'],
  ['retry-after=soon', 'retry-after'],
  ['etag=a', 'etag'],
  ['link=a%0d%0aSet-Cookie:x', 'link'],
  ['www-authenticate=%C3%BC', 'www-authenticate'],
])('?%s is a problem about %s', async (query, parameter) => {
  const response = await mock(`/status/404?${query}`, { headers: { 'accept-language': 'tr' } });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('content-language')).toBe('tr');
  expect(await response.json()).toMatchObject({ status: 400, parameter, title: 'Hatalı İstek' });
});

test.each(['/status/42', '/status/1000', '/status/abc', '/status/200:1,503:x'])(
  '%s is a problem about code',
  async (path) => expect(await (await mock(path)).json()).toMatchObject({ parameter: 'code' }),
);

test('fields can be chosen, and a changing _ gets past caches', async () => {
  const { headers } = await mock('/status/429?retry-after=7&_=1');
  expect(headers.get('retry-after')).toBe('7');
});

test.each([
  ['', null],
  ['_=1', null],
  ['page=2&api_key=k&page=3', 'page, api_key'],
  ['dealy=1', 'dealy'],
  ['key=a&over=5&to=/a', 'key, over, to'],
  ['codes=200&then=204&end=stay&seed=s&hops=2', 'codes, seed, end, hops, then'],
  ['%C4%B1%0d%0a=x', '%C4%B1%0D%0A'],
  [`${'a'.repeat(100)}=1`, 'a'.repeat(40)],
])('?%s means nothing here, and is named in a field: %s', async (query, ignored) => {
  const response = await mock(`/status/404?${query}`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-mock-ignored')).toBe(ignored);
});

test.each([
  ['/status/500?body=SomeBody', 'SomeBody', 'text/plain; charset=utf-8'],
  ['/status/422?body=%7B%7D&body-type=application/json', '{}', 'application/json'],
  ['/status/200?body=', '', null],
  ['/status/200?body', '', null],
])('%s answers with %j as %s', async (path, text, type) => {
  const response = await mock(path, { headers: { accept: 'text/html', 'accept-language': 'tr' } });
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-language')).toBe(null);
  expect(response.headers.get('content-length')).toBe(String(text.length));
});

test.each([
  ['x-my-header=1', 'x-my-header', '1'],
  ['X-Cost=a%20b', 'x-cost', 'a b'],
  ['x-accel-redirect=/etc', 'x-accel-redirect', null],
  ['x-content-type-options=none', 'x-content-type-options', 'nosniff'],
  ['set-cookie=a', 'set-cookie', null],
])('?%s sends the field %s with %s', async (query, name, value) => {
  expect((await mock(`/status/500?${query}`)).headers.get(name)).toBe(value);
});

test('a page of another origin is told that it may ask', async () => {
  const { status, headers } = await mock('/status/404', {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT' },
  });
  expect([status, headers.get('access-control-allow-methods')]).toEqual([204, '*']);
});

test('a number of two owners has the words of neither', async () => {
  const text = await (await mock('/status/499')).text();
  expect(text.match(/\(\/status\/[a-z-]+\/499\)/g)?.length).toBeGreaterThan(1);
});

test('strangers choose no field of their own where only fetch answers', async () => {
  const { headers } = await createApi().request('/status/500?x-my-header=1');
  expect(headers.get('x-my-header')).toBe(null);
  expect(headers.get('x-mock-ignored')).toBe('x-my-header');
});

test.each([
  ['/status/504/api/v1/users/123', 504],
  ['/status/404/', 404],
  ['/status/nginx/499/orders?page=2', 499],
  ['/status/503,200/orders', 503],
  ['/status/random/orders?codes=410', 410],
  ['/status/503:0,410:0.5?codes=200', 410],
])('%s may be the base of addresses', async (path, status) => {
  expect((await createMock()(path)).status).toBe(status);
});

test('418 goes out under the name that made it known', async () => {
  expect((await mock('/status/418')).statusText).toBe("I'm a teapot");
});

test('a part is a part', async () => {
  const whole = await (await mock('/status/206', { headers: { range: 'bytes=0-' } })).text();
  const response = await mock('/status/206', { headers: { range: 'bytes=4-6' } });
  expect(await response.text()).toBe(whole.slice(4, 7));
  expect(response.headers.get('content-range')).toBe(`bytes 4-6/${Buffer.byteLength(whole)}`);
});

const codes = async (fetch: typeof mock, path: string, times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let at = 0; at < times; at++) seen.push((await fetch(path)).status);
  return seen;
};

test('sequences start again or stay, apart by key and by mock', async () => {
  const one = createMock();
  expect(await codes(one, '/status/503,503,200', 5)).toEqual([503, 503, 200, 503, 503]);
  expect(await codes(one, '/status/503,503,200?key=b&end=stay', 5)).toEqual([
    503, 503, 200, 200, 200,
  ]);
  expect(await codes(createMock(), '/status/503,503,200', 2)).toEqual([503, 503]);
});

test('chance repeats itself by seed', async () => {
  const path = '/status/random?codes=200:1,503:1';
  const runs = await Promise.all(
    ['a', 'a', 'b'].map((seed) => codes(createMock({ seed }), path, 32)),
  );
  expect(runs[0]).toEqual(runs[1]);
  expect(runs[0]).not.toEqual(runs[2]);
  expect(new Set(runs[0])).toEqual(new Set([200, 503]));
  expect(new Set(await codes(createMock(), `${path}&seed=x`, 8)).size).toBe(1);
  const series = await codes(createMock(), `${path}&seed=x&key=k`, 32);
  expect(new Set(series).size).toBe(2);
  expect(await codes(createMock(), `${path}&seed=x&key=k`, 32)).toEqual(series);
});

test('Prefer: the code is applied and said so; waiting is cut short', async () => {
  const response = await mock('/status/200?delay=30000', {
    headers: { prefer: 'code=418, wait=0' },
  });
  expect(response.status).toBe(418);
  expect(response.headers.get('preference-applied')).toBe('code=418, wait=0');
  expect(response.headers.get('vary')).toContain('Prefer');
});

test('aborts are those of fetch', async () => {
  await expect(mock('/status/200?abort=before')).rejects.toThrow(TypeError);
  await expect((await mock('/status/200?abort=between')).text()).rejects.toThrow(TypeError);
  const reader = (await mock('/status/200?abort=inside')).body?.getReader();
  expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
  await expect(reader?.read()).rejects.toThrow(TypeError);
});

test('the signal of the request ends the waiting', async () => {
  const signal = AbortSignal.timeout(5);
  await expect(mock('/status/200?delay=30000', { signal })).rejects.toThrow('timeout');
});

test('a dribbled body arrives in pieces and whole', async () => {
  const response = await mock('/status/200?dribble=5&over=4');
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body ?? []) pieces.push(piece);
  expect(pieces).toHaveLength(5);
  expect(Buffer.concat(pieces).toString()).toBe(await (await mock('/status/200')).text());
});

test('codes above 599 survive a clone', async () => {
  const response = (await mock('/status/999')).clone();
  expect([response.status, response.ok, response.statusText]).toEqual([
    999,
    false,
    'Request denied',
  ]);
});
