import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '@polystatus/api/node';
import { serveAll } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-site-'));
mkdirSync(join(folder, 'site/tr/404'), { recursive: true });
writeFileSync(join(folder, 'site/tr/404/index.html'), '<!doctype html><title>Bulunamadı</title>');
writeFileSync(join(folder, 'site/404.html'), '<!doctype html><title>nothing here</title>');
writeFileSync(join(folder, 'site/tr/404.html'), '<!doctype html><title>burada yok</title>');
writeFileSync(join(folder, 'site/_redirects'), '# numbers\n/tr/520/ /tr/cloudflare/520/ 302\n');
writeFileSync(join(folder, 'secret.txt'), 'secret');

let server: Server;
beforeAll(async () => {
  server = await serveAll(0, join(folder, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends the path as it stands, dots and all, which fetch would not. */
function get(
  path: string,
  host = 'localhost:4040',
  method = 'GET',
  fields: Readonly<Record<string, string>> = {},
): Promise<Got> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers: { host, ...fields } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/tr/404/', 200, 'Bulunamadı'],
  ['/api/v1/tr/404.json', 200, 'Bulunamadı'],
  ['/api/v1/search?q=404&lang=tr', 200, 'Bulunamadı'],
  ['/status/404?lang=tr', 404, 'Bulunamadı'],
  ['/tr/999/', 404, 'burada yok'],
  ['/xx/999/', 404, 'nothing here'],
  ['/api/v1/tr/999.json', 404, 'no status code 999'],
  ['/..%2fsecret.txt', 404, 'nothing here'],
  ['/%2e%2e/secret.txt', 404, 'nothing here'],
  ['/../secret.txt', 404, 'nothing here'],
  ['/api/v1/..%2f..%2fsecret.txt', 404, 'nothing at'],
])('GET %s answers %i', async (path, status, text) => {
  const got = await get(path);
  expect(got.status).toBe(status);
  expect(got.text).toContain(text);
});

test.each(['/tr/520/', '/tr/520'])('%s leads on, with its query', async (path) => {
  const { status, headers } = await get(`${path}?a=b`);
  expect([status, headers['location']]).toEqual([302, '/tr/cloudflare/520/?a=b']);
});

test('pages carry the protective header fields', async () => {
  const { headers } = await get('/tr/404/');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('the preview of the error pages may be framed by the site alone', async () => {
  const { headers } = await get('/error-pages/plain/tr/404.html');
  expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN' });
});

test.each(['polystatus.example', 'localhost.example:4040', '127.0.0.1.example', 'evil@localhost'])(
  'refuses the host %s',
  async (host) => {
    expect((await get('/tr/404/', host)).status).toBe(421);
    expect((await get('/api/v1/tr/404.json', host)).status).toBe(421);
    expect((await get('/status/200', host)).status).toBe(421);
  },
);

test('a file is whole, and known again by a validator that is the same for GET and HEAD', async () => {
  const ask = (method: string, fields = {}): Promise<Got> =>
    get('/tr/404/', undefined, method, fields);
  const { headers, text } = await ask('GET');
  const etag = String(headers['etag']);
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  expect((await ask('HEAD')).headers).toMatchObject({
    etag,
    'content-length': `${text.length + 1}`,
  });
  expect(await ask('GET', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
  for (const fields of [{}, { 'if-range': '"stale"' }, { 'if-range': etag }])
    expect(await ask('GET', { range: 'bytes=0-9', ...fields })).toMatchObject({
      status: 200,
      text,
    });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s has no place here', async (method) => {
  const { status, headers } = await get('/tr/404/', undefined, method);
  expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
});
