import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { rawClient } from '../../test/raw-client.ts';
import { exchange, request } from '../../test/raw-socket.ts';
import type { ServeOptions } from './serve-options.ts';
import { serve, type Server } from './serve.ts';

/* What one client does must cost nobody else anything for long. */
const STALL = 1000;
const servers: Server[] = [];
const start = async (options: ServeOptions = {}): Promise<Server> => {
  const server = await serve({ grace: 2 ** 31 - 1, stall: STALL, ...options });
  servers.push(server);
  return server;
};
// Ends only where every connection was ended: nobody is cut off after the grace.
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

/** Keeps this process, and so the server, from doing anything. */
const busy = (milliseconds: number): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const kept = (target: string, ...fields: readonly string[]): string =>
  request(target, ...fields).replace('Connection: close\r\n', '');
const LATE = kept('/status/200?delay=1');
const UPGRADE = ['Connection: Upgrade', 'Upgrade: foo'];
const BYTES = 16 * 1024 * 1024;
const large: ServeOptions['otherwise'] = (_request, response) => response.end(Buffer.alloc(BYTES));

test.each<[title: string, first: string, options: ServeOptions]>([
  ['that stays after 101', kept('/status/101?delay=1', ...UPGRADE), {}],
  ['that reads nothing', kept('/large'), { otherwise: large }],
  ['that reads nothing of the first of many', kept('/large').repeat(400), { otherwise: large }],
])('a client %s takes no places from others, and loses its connection', async (_, first, own) => {
  const server = await start(own);
  const { socket } = await rawClient(server.url, true);
  socket.pause();
  socket.write(first);
  await wait(20);
  socket.write(LATE.repeat(300));
  await wait(20);
  const { text } = await exchange(server.url, request('/status/200?delay=1'));
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
});

test.each<[title: string, more: string]>([
  ['line ends', '\r\n'],
  ['requests', kept('/status/200')],
])('a client that reads nothing and goes on sending %s loses its connection', async (_, more) => {
  const server = await start({ otherwise: large });
  const { socket } = await rawClient(server.url, true);
  socket.pause();
  socket.write(kept('/large'));
  const sending = setInterval(() => socket.write(more), STALL / 10);
  await wait(20);
  await expect(server.close()).resolves.toBeUndefined();
  clearInterval(sending);
});

test('pieces may be further apart than a client may stay silent', async () => {
  const server = await start();
  const { text } = await exchange(server.url, request(`/status/200?dribble=2&over=${STALL * 2.5}`));
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(body).toHaveLength(Number(/content-length: (\d+)/.exec(head)?.[1]));
});

test('a client that takes nothing of an answer under way loses its connection', async () => {
  const server = await start({
    // Never ends by itself.
    otherwise: (_request, response) => void response.write(Buffer.alloc(BYTES)),
  });
  const { socket } = await rawClient(server.url, true);
  socket.pause();
  socket.write(kept('/large'));
  await wait(20);
  await expect(server.close()).resolves.toBeUndefined();
});

test('an idle connection ends, whether anything was ever asked or not', async () => {
  const server = await start();
  const clients = await Promise.all([1, 2].map(() => rawClient(server.url)));
  clients[0]?.socket.write('GET / HTTP/1.1\r\n');
  expect(await Promise.all(clients.map(({ received }) => received))).toEqual(['', '']);
});

const ASKED = kept('/status/201');

test.each<[what: string, first: string, then: string]>([
  ['a request', ASKED, request('/status/202')],
  ['half a request', ASKED.slice(0, 20), ASKED.slice(20) + request('/status/202')],
])('%s that comes while the process is busy is no idleness', async (_, first, then) => {
  const server = await start();
  const { socket, answers } = await rawClient(server.url);
  // The server has it by now.
  await wait(20);
  // Behind this, timers come before what was received.
  await new Promise(setImmediate);
  socket.write(first);
  busy(STALL * 1.5);
  await wait(STALL / 5);
  socket.write(then);
  expect((await answers).map(({ status }) => status)).toEqual([201, 202]);
});

test('a client that leaves is noticed, however long its answer takes', async () => {
  // Long enough that whatever watches a client that takes nothing has looked.
  const gone = Promise.withResolvers<void>();
  const server = await start({
    stall: STALL / 10,
    otherwise: (_request, response) => void response.once('close', () => gone.resolve()),
  });
  const { socket } = await rawClient(server.url);
  socket.write(kept('/never'));
  await wait(STALL / 2);
  socket.resetAndDestroy();
  await expect(gone.promise).resolves.toBeUndefined();
});

test('an answer that takes its time, and one that is read slowly, come whole', async () => {
  const server = await start({ otherwise: large });
  const late = exchange(server.url, request(`/status/200?delay=${STALL * 3}`));
  const { socket, answers } = await rawClient(server.url);
  socket.write(request('/large'));
  for (let turn = 0; turn < 6; turn++) {
    socket.pause();
    await wait(STALL / 4);
    socket.resume();
    await once(socket, 'data');
  }
  expect(await answers).toMatchObject([{ missing: 0 }]);
  expect((await late).text).toMatch(/^HTTP\/1\.1 200 /);
});

test('pipelined requests are begun one at a time and read as far as they are answered', async () => {
  const NUMBER = 100_000;
  const enough = Promise.withResolvers<void>();
  let [atOnce, most, begun, read] = [0, 0, 0, 0];
  const LAST = 200;
  const server = await start({
    stall: 60_000,
    otherwise: ({ socket }, response) => {
      most = Math.max(most, ++atOnce);
      // The first one has time to let too many others in.
      setTimeout(() => response.end(), begun++ === 0 ? 100 : 0);
      if (begun === LAST) {
        read = socket.bytesRead;
        enough.resolve();
      }
      response.once('finish', () => atOnce--);
    },
  });
  const { socket, answers } = await rawClient(server.url);
  const text = kept('/');
  socket.write(text.repeat(NUMBER));
  await enough.promise;
  // A few pieces of what was sent, however many of its requests were answered since.
  expect(read).toBeLessThan((text.length * NUMBER) / 3);
  expect(most).toBe(1);
  socket.resetAndDestroy();
  await answers;
});

test('a thousand pipelined requests are answered in order', async () => {
  const server = await start();
  const codes = Array.from({ length: 1000 }, (_, at) => 400 + (at % 100));
  const { socket, answers } = await rawClient(server.url);
  socket.write(codes.map((code) => kept(`/status/${code}`)).join('') + request('/status/200'));
  expect((await answers).map(({ status }) => status)).toEqual([...codes, 200]);
});

test.each([
  ['two Host lines', ['Host: localhost'], [400]],
  ['two Host lines of two names', ['host: a.example'], [400]],
  ['content to come for another host', ['Host: a.example', 'Expect: 100-continue'], [400]],
])('%s are refused', async (_, fields, statuses) => {
  const server = await start();
  const { text } = await exchange(server.url, request('/status/200', ...fields));
  expect(text.match(/(?<=^HTTP\/1\.1 )\d{3}/gm)?.map(Number)).toEqual(statuses);
});

test('content is asked for only where it is wanted', async () => {
  const server = await start({
    otherwise: (incoming, response) => void incoming.resume().on('end', () => response.end()),
  });
  const upload = (host: string, target: string, more = ''): string =>
    `PUT ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}Content-Length: 1\r\n\r\n`;
  const waits = 'Expect: 100-continue\r\n';
  for (const [host, target, more, statuses] of [
    ['a.example', '/', waits, [421]],
    ['localhost', '/api/v1/index.json', waits, [405]],
    ['localhost', '/status/413', waits, [413]],
    ['localhost', '/', waits, [100, 200]],
    ['localhost', '/', '', [200]],
  ] as const) {
    const { socket, received } = await rawClient(server.url);
    socket.write(upload(host, target, more));
    await wait(20);
    socket.write('x');
    expect((await received).match(/(?<=^HTTP\/1\.1 )\d{3}/gm)?.map(Number)).toEqual(statuses);
  }
});
