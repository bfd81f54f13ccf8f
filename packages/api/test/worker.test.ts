import { fileURLToPath } from 'node:url';
import { built } from '@polystatus/core/world/built';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../src/create-api.ts';
import { readJsonc } from './read-jsonc.ts';

const root = new URL('../', import.meta.url);
const config = readJsonc(new URL('wrangler.jsonc', root)) as {
  readonly main: string;
  readonly compatibility_date: string;
};
let miniflare: Miniflare;

beforeAll(async () => {
  // As wrangler does before it deploys.
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(config.main.replace('dist', built('dist')), root))],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    plugins: esbuildPlugins,
  });
  miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? '',
    compatibilityDate: config.compatibility_date,
    host: '127.0.0.1',
  });
  await miniflare.ready;
});
afterAll(() => miniflare.dispose());

const api = createApi();

test.each([
  ['/api/v1/index.json', {}],
  ['/api/v1/tr/404.json', {}],
  ['/api/v1/fr/nginx/499.json', { 'if-none-match': '*' }],
  ['/api/v1/search?q=timeout', { 'accept-language': 'fr' }],
  ['/api/v1/problem/404', { 'accept-language': 'tr' }],
  ['/api/v1/openapi.json?lang=tr', {}],
  ['/api/v1/qaa/404.json', { 'accept-language': 'tr' }],
  ['/api/v1/tr/404.json', { accept: 'image/png' }],
  ['/status/404', { 'accept-language': 'tr', accept: 'text/html' }],
  ['/status/204', {}],
  ['/status/304', {}],
  ['/status/302?to=/end', {}],
  ['/status/503?delay=5&dribble=3&over=5', {}],
  ['/status/429?retry-after=7', { prefer: 'code=503' }],
  ['/status/103', {}],
  ['/status/999', {}],
  ['/status/200?abort=before', {}],
])('%s %j: the same from workerd as from Node.js', async (path, headers) => {
  const fields = headers as Record<string, string>;
  const init = {
    headers: { ...fields, 'accept-encoding': 'identity' },
    redirect: 'manual' as const,
  };
  const there = await miniflare.dispatchFetch(`http://localhost${path}`, init);
  const here = await api.request(path, { headers: fields });
  expect(there.status).toBe(here.status);
  for (const [name, value] of here.headers) {
    if (['date', 'expires', 'content-length'].includes(name)) continue;
    expect([name, there.headers.get(name)]).toEqual([name, value]);
  }
  expect(await there.text()).toBe(await here.text());
});

test('sequences go on from request to request', async () => {
  const seen: number[] = [];
  for (let at = 0; at < 3; at++) {
    const response = await miniflare.dispatchFetch('http://localhost/status/503,503,200');
    seen.push(response.status);
    await response.text();
  }
  expect(seen).toEqual([503, 503, 200]);
});

test.each([
  ['/status/103', 'code'],
  ['/status/600', 'code'],
  ['/status/200?abort=inside', 'abort'],
])('what a Worker cannot do is said: %s', async (path, parameter) => {
  const response = await miniflare.dispatchFetch(`http://localhost${path}`);
  expect(response.status).toBe(501);
  expect(await response.json()).toMatchObject({
    parameter,
    detail: expect.stringContaining('polystatus serve'),
  });
});
