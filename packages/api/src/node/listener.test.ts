import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { exchange, request } from '../../test/raw-socket.ts';
import { MAX_CONTENT } from './discard-content.ts';
import { createListener } from './listener.ts';
import type { ServeOptions } from './serve-options.ts';
import { serve, type Server } from './serve.ts';

const servers: Server[] = [];
const start = async (options: ServeOptions = {}): Promise<Server> => {
  const server = await serve(options);
  servers.push(server);
  return server;
};
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const FAULT = new Error('a fault of ours');

test.each<[title: string, begin: boolean, shown: RegExp]>([
  ['before the answer has begun, is a 500', false, /^HTTP\/1\.1 500 [^]*"status":500\}\n$/],
  ['in the middle of one, ends the connection', true, /^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/],
])('what fails %s, and we are told why', async (_title, begin, shown) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { url } = await start({
    otherwise: (_request, response) => {
      if (begin) response.writeHead(200, { 'content-length': '5' }).flushHeaders();
      throw FAULT;
    },
  });
  const { text, ended } = await exchange(url, request('/'));
  expect(text).toMatch(shown);
  expect(text).not.toContain(FAULT.message);
  expect(ended).toBe(true);
  expect(told.mock.calls).toEqual([[FAULT]]);
  told.mockRestore();
});

test('what fails later is a 500 as well', async () => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url: '/status/404?delay=1', rawHeaders: [], method: 'GET' });
  const response = new ServerResponse(request);
  const head = vi.spyOn(response, 'writeHead').mockImplementationOnce(() => {
    throw FAULT;
  });
  const told = new Promise((resolve) => {
    vi.spyOn(console, 'error').mockImplementationOnce(resolve);
  });
  createListener({})(request, response);
  expect(await told).toBe(FAULT);
  expect(head.mock.lastCall?.[0]).toBe(500);
});

test.each([
  [MAX_CONTENT, 404],
  [MAX_CONTENT + 1, 413],
])('content of %i bytes, as its length says: %i', async (bytes, status) => {
  const { url } = await start();
  const head = request('/status/404', `Content-Length: ${bytes}`).replace('GET', 'POST');
  const { text } = await exchange(url, head + 'x'.repeat(status === 404 ? bytes : 0));
  expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test.each([
  [
    'a refused request',
    request('/status/abc', 'Host: localhost').replace('Connection: close\r\n', ''),
    1,
  ],
  ['a wrong request', request('/status/abc').replace('Connection: close\r\n', ''), 2],
])('behind %s, answers on its connection: %#', async (_title, first, answers) => {
  const { url } = await start();
  const { text } = await exchange(url, first + request('/status/410'));
  expect(text.match(/^HTTP\/1\.1 /gm)).toHaveLength(answers);
});
