import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isLoopbackHost } from './loopback.ts';
import { createSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-site-'));
mkdirSync(join(folder, 'site/tr/404'), { recursive: true });
mkdirSync(join(folder, 'json/tr'), { recursive: true });
writeFileSync(join(folder, 'site/tr/404/index.html'), '<!doctype html><title>Bulunamadı</title>');
writeFileSync(join(folder, 'site/404.html'), '<!doctype html><title>nothing here</title>');
writeFileSync(join(folder, 'json/tr/404.json'), '{"title":"Bulunamadı"}');
writeFileSync(join(folder, 'secret.txt'), 'secret');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = createSite({ site: join(folder, 'site'), json: join(folder, 'json') });
const get = (path: string, host = 'localhost:4040'): Promise<Response> =>
  Promise.resolve(site.fetch(new Request(`http://localhost:4040${path}`, { headers: { host } })));

test.each([
  ['/tr/404/', 200, 'Bulunamadı'],
  ['/api/v1/tr/404.json', 200, 'Bulunamadı'],
  ['/tr/999/', 404, 'nothing here'],
  ['/api/v1/tr/999.json', 404, 'nothing here'],
  ['/..%2fsecret.txt', 404, 'nothing here'],
  ['/%2e%2e/secret.txt', 404, 'nothing here'],
  ['/api/v1/..%2f..%2fsecret.txt', 404, 'nothing here'],
])('GET %s answers %i', async (path, status, text) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
});

test('answers carry the protective header fields', async () => {
  const { headers } = await get('/tr/404/');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test.each(['polystatus.example', 'localhost.example:4040', '127.0.0.1.example', 'evil@localhost'])(
  'refuses the host %s',
  async (host) => {
    expect((await get('/tr/404/', host)).status).toBe(421);
  },
);

test.each([
  ['localhost', true],
  ['localhost:4040', true],
  ['127.0.0.1:1', true],
  ['[::1]:4040', true],
  ['0.0.0.0:4040', false],
  ['', false],
])('%s is loopback: %s', (host, expected) => expect(isLoopbackHost(host)).toBe(expected));
