import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { Agent, fetch as undici, request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { serve, type Server } from './serve.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const api = createApi();
const ADDRESSES = [
  '/api/v1/index.json',
  '/api/v1/tr/404.json',
  '/api/v1/tr/404.json?v=1',
  '/api/v1/search?q=timeout',
  '/api/v1/problem/404',
  '/api/v1/openapi.json',
  '/api/v1/qaa/404.json',
  '/api/v1/nothing',
  '/nothing',
  '/status/404',
  '/status/206',
  '/status/wrong',
];
const OF_THE_CONNECTION = new Set([
  'connection',
  'date',
  'expires',
  'keep-alive',
  'transfer-encoding',
]);

test.each(
  ADDRESSES.flatMap((path) => [
    [path, {}],
    [path, { method: 'HEAD' }],
    [path, { method: 'DELETE' }],
    [path, { headers: { accept: 'image/png', 'accept-language': 'fr' } }],
    [path, { headers: { 'if-none-match': '*' } }],
  ]),
)('%s %j: the same from Node.js as from anywhere', async (path, init) => {
  const options = init as { method?: string; headers?: Record<string, string> };
  const [here, there] = await Promise.all([
    undici(`${server.url}${path}`, options),
    api.request(path, options),
  ]);
  const fields = ({ headers }: { headers: Iterable<[string, string]> }): unknown =>
    Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
  expect(here.status).toBe(there.status);
  expect(fields(here)).toEqual(fields(there));
  expect(await here.text()).toBe(await there.text());
});

test.each([204, 205, 304, 404, 503, 600, 999])('fetch receives %i', async (code) => {
  const response = await undici(`${server.url}/status/${code}`, { redirect: 'manual' });
  expect(response.status).toBe(code);
  await response.text();
});

test('fetch follows hops to their end and stops where there are too many', async () => {
  const followed = await undici(`${server.url}/status/302?hops=5&lang=tr`);
  expect([followed.status, followed.redirected, new URL(followed.url).pathname]).toEqual([
    200,
    true,
    '/status/200',
  ]);
  await expect(undici(`${server.url}/status/302?hops=30`)).rejects.toThrow('fetch failed');
});

test('fetch sees a broken connection', async () => {
  await expect(undici(`${server.url}/status/200?abort=before`)).rejects.toThrow('fetch failed');
  const response = await undici(`${server.url}/status/200?abort=inside`);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('a retrying client gets through a sequence', async () => {
  const seen: number[] = [];
  for (let code = 0; code !== 200; seen.push(code))
    code = (await undici(`${server.url}/status/503,503,200?key=serve`)).status;
  expect(seen).toEqual([503, 503, 200]);
});

test('the content of a request is passed over and the connection used again', async () => {
  const dispatcher = new Agent({ connections: 1 });
  for (const code of [422, 201]) {
    const init = { method: 'POST', body: 'x'.repeat(100_000), dispatcher } as const;
    const { statusCode, body } = await request(`${server.url}/status/${code}`, init);
    expect(statusCode).toBe(code);
    await body.text();
  }
  await dispatcher.close();
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('curl is not on the PATH: what it makes of the mock is NOT tested.');
const curl = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('curl', ['-s', '-m', '20', ...args])).stdout;

test.runIf(hasCurl)('curl shows the interim response and the final one', async () => {
  const shown = await curl('-i', '-H', 'Accept-Language: tr', `${server.url}/status/103`);
  expect(shown).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n/);
  expect(shown).toContain('HTTP/1.1 200 OK\r\n');
  expect(shown).toContain('200 Tamam');
});

test.runIf(hasCurl)('curl retries until it succeeds', async () => {
  const url = `${server.url}/status/503,200?key=curl&retry-after=1`;
  expect(await curl('--retry', '2', '-w', '%{http_code}', url)).toMatch(/200 OK[^]*200$/);
});

test.runIf(hasCurl)('curl follows hops', async () => {
  const url = `${server.url}/status/307?hops=3`;
  expect(await curl('-L', '-o', '/dev/null', '-w', '%{num_redirects}', url)).toBe('3');
});

test('close lets answers under way end, takes no more, and can be called twice', async () => {
  const own = await serve({ grace: 20_000 });
  const dispatcher = new Agent();
  const idle = await undici(`${own.url}/status/200`, { dispatcher });
  await idle.text();
  const slow = await undici(`${own.url}/status/200?body-delay=150`, { dispatcher });
  const closed = Promise.all([own.close(), own.close()]);
  expect(await slow.text()).toContain('200 OK');
  await closed;
  await expect(undici(`${own.url}/status/200`)).rejects.toThrow('fetch failed');
  await dispatcher.destroy();
});

test('close does not wait longer than it was given', async () => {
  const own = await serve({ grace: 10 });
  const answer = undici(`${own.url}/status/200?delay=30000`);
  await undici(`${own.url}/status/200`);
  const [answered] = await Promise.allSettled([answer, own.close()]);
  expect(answered).toMatchObject({ status: 'rejected', reason: { message: 'fetch failed' } });
});

test('listens on this machine alone unless told otherwise', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  const { port } = new URL(server.url);
  await expect(serve({ port: Number(port) })).rejects.toThrow('EADDRINUSE');
});

test.each([
  ['text/plain', /^Polystatus API\n[^]*\/status\/\{codes\}\n[^]*\ndelay\n/],
  ['text/html', /<a href="\/api\/v1\/index\.json"><code>[^]*<dt><code>delay<\/code>/],
  ['application/json', /"paths":\{"\/api\/v1\/index\.json":[^]*"delay":/],
])('/ lists what there is as %s', async (accept, shown) => {
  const response = await fetch(`${server.url}/`, { headers: { accept } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(accept);
  expect(await response.text()).toMatch(shown);
});

test('/ is left to whoever mounts the API', async () => {
  expect((await api.request('/')).status).toBe(404);
});
