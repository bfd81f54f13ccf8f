import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { standIns } from './stand-ins.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = ['@polystatus/api', '@polystatus/data', 'express', 'fastify'];
const readme = readFileSync(join(here, 'README.md'), 'utf8');
const recipes = new Map(
  Array.from(
    readme.matchAll(/^## (.+)\n[^]*?^```js\n([^]+?)^```$/gm),
    ([, title = '', code = '']) => [title, code],
  ),
);
const servers: Server[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'polystatus-recipes-'));
  const modules = join(folder, 'node_modules');
  for (const [name, code] of Object.entries(standIns)) {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, name, 'package.json'), '{ "type": "module", "main": "index.js" }');
    writeFileSync(join(modules, name, 'index.js'), code);
  }
  for (const name of installed) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(here, 'node_modules', name), join(modules, name));
  }
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true, force: true });
});

/** What the code below a heading exports. */
async function cook<Exports>(title: string): Promise<Exports> {
  const path = join(folder, `${title.replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(path, recipes.get(title) ?? '');
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Exports;
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const turkish = { 'Accept-Language': 'tr', 'Content-Type': 'application/json' };
const posted = { method: 'POST', headers: turkish, body: '{"grams":"many"}' };
const told = async (response: Response): Promise<unknown> => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return { reason: response.statusText, ...((await response.json()) as object) };
};

test('there is a recipe for each, and a stand-in for no other', () => {
  expect([...recipes.keys()]).toEqual([
    'Koa',
    'NestJS',
    'Next.js',
    'h3 and Nitro',
    'msw',
    'Fastify, validation',
    'Zod',
  ]);
  const all = [...recipes.values()].join('');
  for (const name of Object.keys(standIns)) expect(all).toContain(`from '${name}'`);
});

test('Koa', async () => {
  interface Context {
    readonly req: { readonly url: string };
    body: unknown;
  }
  const { app } = await cook<{
    app: { use(fn: (ctx: Context) => void): void; callback(): RequestListener };
  }>('Koa');
  app.use((ctx) => {
    if (ctx.req.url === '/orders/17') ctx.body = { tea: 'Rize' };
    if (ctx.req.url === '/gone') throw Object.assign(new Error('10.0.0.7'), { status: 410 });
  });
  const origin = await listen(app.callback());
  expect(await (await fetch(`${origin}/orders/17`)).json()).toEqual({ tea: 'Rize' });
  const missing = await fetch(`${origin}/nope`, { headers: turkish });
  expect(await told(missing)).toMatchObject({ status: 404, title: 'Bulunamadı' });
  const gone = await fetch(`${origin}/gone`, { headers: turkish });
  expect(await told(gone)).toEqual({
    reason: 'Gone',
    type: 'https://polystatus.dev/410',
    title: expect.stringMatching(/./),
    status: 410,
  });
});

test.each([
  [404, 'Order 18 does not exist.', 'Order 18 does not exist.'],
  [400, ['grams must be a number', 'tea is empty'], 'grams must be a number; tea is empty'],
])('NestJS: a thrown %i says %s', async (status, message, detail) => {
  const { problems } = await cook<{ problems: { catch(error: object, host: object): void } }>(
    'NestJS',
  );
  const origin = await listen((request, response) => {
    // A framework that had its own phrase in mind.
    response.statusMessage = 'Cannot find any route';
    const http = { getRequest: () => request, getResponse: () => response };
    const error = { status, getResponse: () => ({ message, statusCode: status }) };
    problems.catch(error, { switchToHttp: () => http });
  });
  const response = await fetch(origin, { headers: turkish });
  expect(response.statusText).toBe(status === 404 ? 'Not Found' : 'Bad Request');
  expect(await told(response)).toMatchObject({ status, detail });
});

test('Next.js', async () => {
  const { GET } = await cook<{ GET(request: Request, more: object): Promise<Response> }>('Next.js');
  const get = (params: unknown): Promise<Response> =>
    GET(new Request('https://shop.example/', { headers: turkish }), { params });
  expect(await (await get(Promise.resolve({ id: '17' }))).json()).toEqual({ tea: 'Rize' });
  const missing = await get(Promise.resolve({ id: '18' }));
  expect(await told(missing)).toMatchObject({ status: 404, title: 'Bulunamadı', order: '18' });
  const report = vi.spyOn(console, 'error').mockReturnValue();
  const failed = await get(Promise.reject(new Error('no parameters')));
  expect(await told(failed)).toMatchObject({ status: 500 });
  expect(report).toHaveBeenCalledOnce();
});

test.each([
  ['/nope', 404],
  ['/till', 500],
])('h3: %s → %i, reported by h3 alone', async (path, status) => {
  const { app } = await cook<{ app: { fetch(request: Request): Promise<Response> } }>(
    'h3 and Nitro',
  );
  const report = vi.spyOn(console, 'error').mockReturnValue();
  report.mockClear();
  const response = await app.fetch(
    new Request(`https://shop.example${path}`, { headers: turkish }),
  );
  expect(await told(response)).not.toHaveProperty('detail');
  expect(response.status).toBe(status);
  expect(report).not.toHaveBeenCalled();
});

test('msw', async () => {
  const { handlers } = await cook<{
    handlers: { resolver(info: { request: Request }): Promise<Response> }[];
  }>('msw');
  const request = new Request('https://shop.example/orders/17', { headers: turkish });
  const first = await handlers[0]?.resolver({ request });
  expect([first?.status, first?.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await (await handlers[0]?.resolver({ request }))?.text()).toContain('404 Bulunamadı');
});

test('Fastify, validation', async () => {
  const { app } = await cook<{
    app: { listen(at: object): Promise<string>; close(): Promise<void> };
  }>('Fastify, validation');
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = await fetch(`${origin}/orders`, posted);
  expect(await told(response)).toMatchObject({
    status: 400,
    title: 'Hatalı İstek',
    errors: [{ pointer: '#/grams', detail: 'must be number' }],
  });
  await app.close();
});

test('Zod', async () => {
  const { app } = await cook<{ app: RequestListener }>('Zod');
  const origin = await listen(app);
  const response = await fetch(`${origin}/orders`, posted);
  expect(await told(response)).toMatchObject({
    status: 422,
    title: 'İşlenemeyen İçerik',
    errors: [{ pointer: '#/grams', detail: 'Invalid input: expected number' }],
  });
  const fine = await fetch(`${origin}/orders`, { ...posted, body: '{"grams":250}' });
  expect(await fine.json()).toEqual({ grams: 250 });
});
