import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { app } from './shop.ts';

let server: Server;
beforeAll(async () => {
  server = await new Promise((resolve) => {
    const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = async (language: string, path: string, init: RequestInit = {}) => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    ...init,
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
  });
  return { response, body: (await response.json()) as Record<string, unknown> };
};
const posted = (body: string): RequestInit => ({ method: 'POST', body });

test('an order that is there', async () => {
  const { response, body } = await ask('tr', '/orders/17');
  expect([response.status, body]).toEqual([200, { tea: 'Rize', grams: 250 }]);
});

test.each([
  ['tr', '/orders/18', {}, 404, 'Bulunamadı', { order: '18', detail: /Sunucu/ }],
  ['fr-CA, en;q=0.5', '/orders/18', {}, 404, 'Introuvable', { detail: /serveur/ }],
  ['qaa', '/nowhere', {}, 404, 'Not Found', {}],
  [
    'tr',
    '/orders',
    posted('{}'),
    422,
    'İşlenemeyen İçerik',
    { titleEn: /^Unprocessable Content$/ },
  ],
  ['fr', '/orders', posted('{"grams":50}'), 503, 'Service indisponible', {}],
  ['fr', '/orders', posted('{'), 400, 'Requête incorrecte', {}],
  ['tr', '/orders/17', { method: 'DELETE' }, 405, 'Yönteme İzin Verilmiyor', {}],
] as const)('%s %s %j → %s %s', async (language, path, init, status, title, members) => {
  const { response, body } = await ask(language, path, init);
  expect([response.status, body['title']]).toEqual([status, title]);
  for (const [name, text] of Object.entries(members)) expect(body[name]).toMatch(text);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
});

test.each([
  ['tr', '/nowhere', 404, '<html lang="tr"'],
  ['qaa', '/till', 500, '<html lang="en"'],
])('a browser that reads %s gets a page for %s', async (language, path, status, start) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { port } = server.address() as AddressInfo;
  const headers = { 'Accept-Language': language, Accept: 'text/html,*/*;q=0.8' };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  expect([response.status, response.headers.get('Content-Type')]).toEqual([
    status,
    'text/html; charset=utf-8',
  ]);
  const page = await response.text();
  expect(page).toContain(start);
  expect(page).not.toContain('10.0.0.7');
});

test('what was thrown is reported, and not told', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { response, body } = await ask('tr', '/till');
  expect(response.status).toBe(500);
  expect(JSON.stringify(body)).not.toContain('10.0.0.7');
  expect(report.mock.calls).toEqual([[expect.any(Error)]]);
});
