import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawClient } from '../../test/raw-client.ts';
import { exchange, request } from '../../test/raw-socket.ts';
import { serve, type Server } from './serve.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const statusLines = (text: string): string[] => text.match(/^HTTP\/1\.1 .*$/gm) ?? [];

test.each([
  ['/status/100', ['100 Continue', '200 OK']],
  ['/status/102', ['102 Processing', '200 OK']],
  ['/status/103', ['103 Early Hints', '200 OK']],
  ['/status/104?then=404', ['104 Upload Resumption Supported', '404 Not Found']],
  ['/status/150', ['150 ', '200 OK']],
  ['/status/101', ['200 OK']],
  ['/status/random?codes=103', ['103 Early Hints', '200 OK']],
  ['/status/404', ['404 Not Found']],
  ['/status/600', ['600 ']],
  ['/status/999', ['999 Request denied']],
  ['/status/499', ['499 ']],
  ['/status/nginx/499', ['499 Client Closed Request']],
])('%s on the wire: %j', async (path, lines) => {
  const { text } = await exchange(server.url, request(path));
  expect(statusLines(text)).toEqual(lines.map((line) => `HTTP/1.1 ${line}`));
});

test('interim responses carry the fields of their facts', async () => {
  const { text } = await exchange(server.url, request('/status/103'));
  expect(text).toMatch(/^HTTP\/1\.1 103 Early Hints\r\nlink: [^\r\n]+preload[^\r\n]*\r\n\r\nHTTP/);
});

test.each(['100', '101', '102', '103', '150', 'random?codes=103'])(
  'HTTP/1.0 has no interim responses: %s',
  async (code) => {
    const { text, ended } = await exchange(
      server.url,
      `GET /status/${code} HTTP/1.0\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: foo\r\n\r\n`,
    );
    expect(statusLines(text)).toEqual(['HTTP/1.1 200 OK']);
    expect(ended).toBe(true);
  },
);

test('who asks for a WebSocket gets one, and it is closed in order', async () => {
  const fields = ['Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
  const { text } = await exchange(server.url, request('/status/101', ...fields));
  expect(text).toContain('HTTP/1.1 101 Switching Protocols\r\n');
  // The answer that RFC 6455, Section 1.3 gives for this key.
  expect(text).toContain('sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n');
  expect(text.endsWith('\r\n\r\n\x88\x02\x03\xe8')).toBe(true);
});

test('a real WebSocket client agrees', async () => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/status/101`);
  const events: string[] = [];
  socket.addEventListener('open', () => events.push('open'));
  const code = await new Promise((resolve) => {
    socket.addEventListener('close', (event) => resolve(event.code));
  });
  expect([events, code]).toEqual([['open'], 1000]);
});

test('any other protocol is agreed to and the connection ended', async () => {
  const { text, ended } = await exchange(server.url, request('/status/101', 'Upgrade: foo/2'));
  expect(text).toMatch(/^HTTP\/1\.1 101 .*\r\nupgrade: foo\/2\r\n/);
  expect(ended).toBe(true);
});

test('no upload is asked for where the answer is known', async () => {
  const head = 'POST /status/413 HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n';
  const { text, ended } = await exchange(server.url, `${head}Content-Length: 1000\r\n\r\n`);
  expect(statusLines(text)).toEqual(['HTTP/1.1 413 Content Too Large']);
  expect(ended).toBe(true);
});

test.each([
  ['before', /^$/],
  ['between', /^HTTP\/1\.1 200 OK\r\n[^]*content-length: [1-9]\d*\r\n[^]*\r\n\r\n$/],
  ['inside', /\r\n\r\n200 OK\n\nThe re[^]*[^\n]$/],
])('abort=%s', async (abort, expected) => {
  // A second request waits behind it: only a connection that broke leaves that one unanswered.
  const kept = request(`/status/200?abort=${abort}`).replace('Connection: close\r\n', '');
  const { text, ended } = await exchange(server.url, kept + request('/status/410'));
  expect(text).toMatch(expected);
  expect(ended).toBe(true);
  const length = Number(/content-length: (\d+)/.exec(text)?.[1] ?? 0);
  const [, body = ''] = text.split('\r\n\r\n');
  expect(body.length).toBeLessThanOrEqual(Math.ceil(length / 2));
});

test('a dribbled body is whole', async () => {
  const { text } = await exchange(server.url, request('/status/200?dribble=7&over=7&body-delay=3'));
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(body).toHaveLength(Number(/content-length: (\d+)/.exec(head)?.[1]));
});

test('pipelined requests are answered in their order', async () => {
  const first = request('/status/404?delay=20').replace('Connection: close\r\n', '');
  const { text } = await exchange(server.url, `${first}${request('/status/410')}`);
  expect(statusLines(text)).toEqual(['HTTP/1.1 404 Not Found', 'HTTP/1.1 410 Gone']);
});

test.each([
  ['/status/101', ['Upgrade: foo/2'], ['101 Switching Protocols']],
  ['/status/101', ['Upgrade: ,'], ['200 OK']],
  ['/status/103?then=410', [], ['103 Early Hints', '410 Gone']],
  ['/status/410?abort=before', [], []],
  ['/status/410?abort=between', [], ['410 Gone']],
])('pipelined %s %j comes after what was asked before', async (path, fields, lines) => {
  const first = request('/status/404?delay=20').replace('Connection: close\r\n', '');
  const { text } = await exchange(server.url, `${first}${request(path, ...fields)}`);
  expect(statusLines(text)).toEqual(['404 Not Found', ...lines].map((line) => `HTTP/1.1 ${line}`));
});

test.each([
  ['414 URI Too Long', request(`/api/v1/search?q=${'x'.repeat(9000)}`)],
  [
    '413 Content Too Large',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\n',
  ],
  ['400 Bad Request', 'nonsense\r\n\r\n'],
])('%s: refused with the registered phrase', async (line, text) => {
  const received = await exchange(server.url, text);
  expect(statusLines(received.text)).toEqual([`HTTP/1.1 ${line}`]);
});

test.each([
  [400, 'GET / HTTP/1.1\r\nHost localhost\r\n\r\n'],
  [400, 'nonsense\r\n\r\n'],
  [431, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  [414, request(`/status/200?${'x'.repeat(9000)}`)],
  [413, 'POST /status/200 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\n'],
  [405, 'TRACE /api/v1/index.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  [400, 'BREW /api/v1/index.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  [418, 'GET http://localhost/status/418 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  [404, request('//status/200')],
  [200, request('/status/200/../../x')],
])('%i for the odd request %#', async (status, text) => {
  const received = await exchange(server.url, text);
  expect(statusLines(received.text)[0]).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  expect(received.ended).toBe(true);
});

test('content that goes on for too long ends the connection', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const head =
    'POST /status/200?delay=5000 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n';
  const { text, ended } = await exchange(server.url, head + chunk.repeat(20));
  expect([text, ended]).toEqual(['', true]);
});

const kept = (target: string): string => request(target).replace('Connection: close\r\n', '');
const chunked = (target: string): string =>
  `POST ${target} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n`;

test.each([
  ['behind an answer', kept('/status/404'), ['404 Not Found', '400 Bad Request']],
  ['in the middle of a body', kept('/status/200?dribble=5&over=2000'), ['200 OK']],
  ['before an answer', kept('/status/200?delay=2000'), []],
  [
    'before one of two answers',
    kept('/status/404') + kept('/status/200?delay=2000'),
    ['404 Not Found'],
  ],
  [
    'in the content of an unanswered request',
    chunked('/status/200?delay=2000'),
    ['400 Bad Request'],
  ],
  ['in the content of an answered request', chunked('/status/404'), ['404 Not Found']],
  [
    'in the content of a request whose answer is on its way',
    chunked('/status/200?dribble=5&over=2000'),
    ['200 OK'],
  ],
  [
    'in the content of a request behind an unanswered one',
    kept('/status/200?delay=2000') + chunked('/status/404'),
    [],
  ],
])('nonsense %s is never taken for another answer', async (_, text, lines) => {
  const { socket, received } = await rawClient(server.url);
  socket.write(text);
  await wait(200);
  socket.write('\0nonsense\r\n\r\n');
  // One in the middle of a body begins no line.
  const heads = (await received).match(/HTTP\/1\.1 \d{3}[^\r]*/g) ?? [];
  expect(heads).toEqual(lines.map((line) => `HTTP/1.1 ${line}`));
});

test('no field value breaks out of its line', async () => {
  for (const query of ['retry-after=1%0d%0aX-Evil:1', 'link=%0aX-Evil:1', 'etag=%22a%22%0d']) {
    const { text } = await exchange(server.url, request(`/status/503?${query}`));
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(/^X-Evil/m);
  }
});
