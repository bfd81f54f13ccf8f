import { expect, test } from 'vitest';
import { exchangeOf } from './exchange.ts';
import { conditionHolds } from './header-conditions.ts';

const seen = (request: string, response: string, code: number) => {
  const exchange = exchangeOf({ request, response }, code);
  if (!exchange) throw new Error(`The response has no ${code}.`);
  return exchange;
};
const HOST = 'Host: a.example\n';
const range = seen(
  `GET / HTTP/1.1\n${HOST}Range: bytes=0-1,4-5\n`,
  'HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=x\n',
  206,
);
const upload = (code: number, field = '') =>
  seen(
    `POST / HTTP/1.1\n${HOST}If-None-Match: "a", "b"\n`,
    `HTTP/1.1 104 x\n${field}\nHTTP/1.1 201 Created\nUpload-Offset: 9\n`,
    code,
  );
const http2 = seen(':method: HEAD\n:path: /\n', ':status: 426\n', 426);
const alone = { answered: () => undefined };

test.each([
  [undefined, alone, true],
  ['http-1', range, true],
  ['http-1', http2, false],
  ['http-1', alone, undefined],
  ['get-or-head', range, true],
  ['get-or-head', http2, true],
  ['get-or-head', upload(201), false],
  ['after-post', upload(201), true],
  ['after-post', range, false],
  ['after-post', alone, undefined],
  ['after-patch', upload(201), false],
  ['after-query', upload(201), false],
  ['byte-range', range, true],
  ['byte-range', http2, false],
  ['byte-range', alone, undefined],
  ['one-range', range, false],
  ['one-range', alone, true],
  ['several-ranges', range, true],
  ['several-ranges', alone, false],
  ['several-versions', upload(201), true],
  ['several-versions', range, false],
  ['announces-upload', upload(104), true],
  ['announces-upload', upload(104, 'Upload-Offset: 4\n'), false],
  ['reports-progress', upload(104, 'Upload-Offset: 4\n'), true],
  ['reports-progress', upload(104), false],
  ['in-200', range, undefined],
  ['prefers-one', range, undefined],
  ['is-temporary', range, undefined],
  ['coding-refused', range, undefined],
] as const)('%s in %j: %s', (when, exchange, expected) => {
  expect(conditionHolds(when, exchange)).toBe(expected);
});

test('an exchange is that of the code, if it is there', () => {
  expect(upload(201).answered('upload-offset')).toBe('9');
  expect(upload(104).answered('upload-offset')).toBeUndefined();
  expect(
    exchangeOf({ request: 'GET / HTTP/1.1', response: '1.2.3.4 "GET" 499' }, 499),
  ).toBeUndefined();
});
