import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';

let miniflare: Miniflare;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
  });
  miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-07-01',
    host: '127.0.0.1',
  });
  await miniflare.ready;
}, 60_000);
afterAll(() => miniflare.dispose());

test.each([
  ['tr', '/books/1', 200, { title: 'Tutunamayanlar' }],
  ['tr', '/books/3', 404, { title: 'Bulunamadı', book: '3' }],
  ['fr-CA, en;q=0.5', '/books/2', 423, { title: 'Verrouillé', titleEn: 'Locked' }],
  ['qaa', '/nowhere', 404, { title: 'Not Found' }],
  ['fr', '/told/503', 200, { title: expect.stringMatching(/./) }],
  ['tr', '/told/999999', 404, { title: 'Bulunamadı' }],
])('%s %s → %i %j', async (language, path, status, body) => {
  const response = await miniflare.dispatchFetch(`http://localhost${path}`, {
    headers: { 'Accept-Language': language },
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject(body);
  if (status >= 400) {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe(
      language.replace('qaa', 'en').slice(0, 2),
    );
    expect(response.headers.get('vary')).toContain('Accept-Language');
  }
});
