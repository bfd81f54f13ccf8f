import { expect, test } from 'vitest';
import { readThrown } from '../src/problem/thrown.ts';

test.each<readonly [string, unknown, object]>([
  [
    'text and numbers',
    { 'Retry-After': 120, Allow: 'GET' },
    { 'Retry-After': '120', Allow: 'GET' },
  ],
  ['pairs', [['Retry-After', '5']], { 'Retry-After': '5' }],
  ['a Headers object', new Headers({ Link: '</a>' }), { link: '</a>' }],
  ['a line break', { 'X-A': 'a\r\nSet-Cookie: b=1', Allow: 'GET' }, { Allow: 'GET' }],
  ['a control character', { 'X-A': 'a\u0000', 'X-B': 'a\u007F' }, {}],
  ['a letter beyond Latin-1', { 'X-A': 'ş' }, {}],
  ['a name that is none', { 'bad name': 'a', '': 'b', 'X:': 'c' }, {}],
  ['fields about other content', { 'Content-Length': '5', 'transfer-encoding': 'chunked' }, {}],
  [
    'fields of the connection',
    {
      Connection: 'close',
      'Keep-Alive': 'timeout=5',
      Trailer: 'X-A',
      Upgrade: 'h2c',
      TE: 'trailers',
      'Proxy-Connection': 'close',
      'X-A': 'a',
    },
    { 'X-A': 'a' },
  ],
  ['fields that nobody knows here', { 'A-New-One': '1', Host: 'a.example' }, {}],
  ['neither text nor number', { 'X-A': null, 'X-B': {}, 'X-C': ['a'] }, {}],
  ['no object', 'Allow: GET', {}],
])('header fields of an error: %s', (_, headers, sent) => {
  expect(readThrown({ status: 403, headers }).headers).toEqual(sent);
});

test.each([
  [null, 500],
  [undefined, 500],
  ['boom', 500],
  [404, 500],
  [{ status: '404' }, 500],
  [{ status: 200, statusCode: 410 }, 410],
  [{ status: 1e9 }, 500],
  [{ status: 399 }, 500],
  [{ status: 400 }, 400],
  [{ status: 599 }, 599],
  [{ status: 600 }, 500],
  [{ status: 404.5 }, 500],
  [Object.assign(Object.create(null) as object, { status: 451 }), 451],
])('%j is answered with %i', (error, status) => {
  expect(readThrown(error)).toEqual({ status, options: {}, headers: {} });
});
