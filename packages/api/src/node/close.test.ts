import { on, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { rawClient, type RawClient } from '../../test/raw-client.ts';
import type { ServeOptions } from './serve-options.ts';
import { serve, type Server } from './serve.ts';

type Step = (client: RawClient) => unknown;

/** What happens on a connection before and after `close()`, and which answers come. */
interface Situation {
  readonly name: string;
  readonly before?: Step;
  readonly after?: Step;
  readonly statuses: readonly number[];
  /** Unless false, the last answer says that the connection ends; the others never do. */
  readonly isSaid?: boolean;
}

const get = (path: string, host = 'localhost'): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
const say =
  (text: string): Step =>
  ({ socket }) =>
    socket.write(text);

/** Once an answer has begun that says that it is the last one. */
const isLast = async ({ socket }: RawClient): Promise<void> => {
  for await (const [chunk] of on(socket, 'data'))
    if (/^connection: close$/im.test(String(chunk))) return;
};

/** Whoever is cut off after the grace, or for being idle, has failed. */
const NEVER = 2 ** 31 - 1;
const start = (options: ServeOptions = {}): Promise<Server> =>
  serve({ grace: NEVER, stall: NEVER, ...options });

const DOCUMENT = get('/api/v1/en/404.json');
const LATE = get('/status/200?delay=500');
const DRIBBLE = get('/status/200?dribble=5&over=300');
const UPLOAD =
  'PUT /api/v1/index.json HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n';
const START = DOCUMENT.slice(0, 20);
const REST = DOCUMENT.slice(20);
const late = say(LATE);

const SITUATIONS: readonly Situation[] = [
  { name: 'nothing was ever asked', statuses: [] },
  { name: 'all was answered before', before: say(DOCUMENT), statuses: [200], isSaid: false },
  { name: 'an answer under way', before: late, statuses: [200] },
  { name: 'a document behind it', before: late, after: say(DOCUMENT), statuses: [200, 200] },
  {
    name: 'a wrong address behind it',
    before: late,
    after: say(get('/status/abc')),
    statuses: [200, 400],
  },
  {
    name: 'a foreign host behind it',
    before: late,
    after: say(get('/', 'a.example')),
    statuses: [200, 421],
  },
  { name: 'a late answer behind it', before: late, after: late, statuses: [200, 200] },
  {
    name: 'nothing is processed behind the last',
    before: late,
    after: async (client) => {
      say(DRIBBLE)(client);
      await isLast(client);
      late(client);
    },
    statuses: [200, 200],
  },
  { name: 'three pipelined', before: say(LATE + LATE + LATE), statuses: [200, 200, 200] },
  {
    name: 'one more behind pipelined ones',
    before: say(LATE + LATE),
    after: say(DOCUMENT),
    statuses: [200, 200, 200],
  },
  {
    name: 'an answer that waits for its turn',
    before: say(LATE + DOCUMENT),
    statuses: [200, 200],
  },
  { name: 'half a request', before: say(START), after: say(REST), statuses: [200] },
  {
    name: 'half a request behind an answer under way',
    before: say(LATE + START),
    after: say(REST),
    statuses: [200, 200],
  },
  { name: 'a body under way cannot say it', before: say(DRIBBLE), statuses: [200], isSaid: false },
  {
    name: 'one behind a body under way',
    before: say(DRIBBLE),
    after: say(DOCUMENT),
    statuses: [200, 200],
  },
  { name: 'a client that sends no more', after: ({ socket }) => socket.end(), statuses: [] },
  {
    name: 'a client that leaves',
    before: late,
    after: ({ socket }) => socket.resetAndDestroy(),
    statuses: [],
  },
  { name: 'a client of HTTP/1.0', before: say(LATE.replace('1.1', '1.0')), statuses: [200] },
  {
    name: 'an upload that waits to be asked for',
    before: say(UPLOAD),
    after: say('abcd'),
    statuses: [405],
  },
];

test.each(SITUATIONS)('close: $name', async ({ before, after, statuses, isSaid = true }) => {
  const server = await start();
  const client = await rawClient(server.url);
  before?.(client);
  await wait(50);
  const closed = server.close();
  // The connection is still open, busy or for a moment.
  await wait(10);
  after?.(client);
  expect(server.close()).toBe(closed);
  const answers = await client.answers;
  await closed;
  const last = statuses.length - 1;
  expect(answers).toEqual(
    statuses.map((status, at) => ({ status, isLast: isSaid && at === last, missing: 0 })),
  );
});

test('close: what was asked at the same moment is answered', async () => {
  const server = await start();
  const clients = await Promise.all(Array.from({ length: 20 }, () => rawClient(server.url)));
  for (const { socket } of clients) {
    socket.write(DOCUMENT);
    await once(socket, 'data');
    socket.write(get('/nothing'));
  }
  const closed = server.close();
  for (const { answers } of clients)
    expect(await answers).toMatchObject([
      { status: 200, missing: 0 },
      { status: 404, missing: 0 },
    ]);
  await closed;
});

test('close: what was asked while the process was busy is answered', async () => {
  const server = await start();
  const { socket, answers } = await rawClient(server.url);
  socket.write(DOCUMENT);
  await once(socket, 'data');
  const closed = server.close();
  // Behind this, timers come before what was received.
  await new Promise(setImmediate);
  socket.write(get('/nothing'));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  expect((await answers).map(({ status }) => status)).toEqual([200, 404]);
  await closed;
});

test('close: no timer is left behind', async () => {
  const began = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'setTimeout')];
  const ended = [vi.spyOn(globalThis, 'clearInterval'), vi.spyOn(globalThis, 'clearTimeout')];
  const server = await start();
  await server.close();
  const cleared = ended.flatMap(({ mock }) => mock.calls.map(([timer]): unknown => timer));
  const timers = began.flatMap(({ mock }) => mock.results.map(({ value }): unknown => value));
  vi.restoreAllMocks();
  // One watches connections, one ends those that are idle, and one all of them after the grace.
  expect(timers).toHaveLength(3);
  for (const timer of timers) expect(cleared).toContain(timer);
});

test('close: nothing behind the last is handed on', async () => {
  const asked: (string | undefined)[] = [];
  const server = await start({
    otherwise: ({ url }, response) => {
      asked.push(url);
      response.flushHeaders();
      setTimeout(() => response.end(), 50);
    },
  });
  const client = await rawClient(server.url);
  client.socket.write(LATE);
  await wait(50);
  const closed = server.close();
  client.socket.write(get('/last'));
  await isLast(client);
  client.socket.write(get('/lost'));
  await closed;
  expect(asked).toEqual(['/last']);
});

test('close: a slow reader gets all of what was written for it', async () => {
  // More than the buffers of both sides hold.
  const bytes = 64 * 1024 * 1024;
  const server = await start({
    otherwise: (_request, response) => {
      response.setHeader('Content-Length', bytes);
      response.end(Buffer.alloc(bytes, 'x'));
    },
  });
  const { socket, answers } = await rawClient(server.url);
  socket.write(get('/large'));
  await once(socket, 'data');
  socket.pause();
  const closed = server.close();
  await wait(200);
  socket.resume();
  expect(await answers).toEqual([{ status: 200, isLast: false, missing: 0 }]);
  await closed;
});
