import { describe, expect, test } from 'vitest';
import type { Example } from '../generated/compiled.ts';
import { curlLine } from './curl.ts';

const HOST = 'Host: shop.example\n';
const line = (request: string, more: Partial<Example> = {}): string | undefined =>
  curlLine({ request, ...more });

describe('a request and the line that sends it', () => {
  test.each([
    ['GET', `GET /a?b=c HTTP/1.1\n${HOST}`, `curl -i 'https://shop.example/a?b=c'`],
    ['a port', 'GET / HTTP/1.1\nHost: a.example:8443\n', 'curl -i https://a.example:8443/'],
    ['HEAD', `HEAD / HTTP/1.1\n${HOST}`, 'curl -I https://shop.example/'],
    ['DELETE', `DELETE /a HTTP/1.1\n${HOST}`, 'curl -i -X DELETE https://shop.example/a'],
    [
      'what curl writes by itself',
      `GET / HTTP/1.1\n${HOST}Accept: */*\n`,
      'curl -i https://shop.example/',
    ],
    [
      'fields',
      `GET / HTTP/1.1\n${HOST}Range: bytes=0-9\nX-Empty:\n`,
      `curl -i https://shop.example/ \\\n  -H 'Range: bytes=0-9' \\\n  -H 'X-Empty;'`,
    ],
    [
      'content, which makes it POST',
      `POST /a HTTP/1.1\n${HOST}Content-Type: text/plain\nContent-Length: 4\n\nit's\n`,
      `curl -i https://shop.example/a \\\n  -H 'Content-Type: text/plain' \\\n  -d 'it'\\''s'`,
    ],
    [
      'content without a type',
      `PUT /a HTTP/1.1\n${HOST}Content-Length: 2\n\nok\n`,
      'curl -i -X PUT https://shop.example/a \\\n  -H Content-Type: \\\n  -d ok',
    ],
    [
      'content that would be taken for a file',
      `POST /a HTTP/1.1\n${HOST}Content-Type: text/plain\nContent-Length: 2\n\n@a\n`,
      `curl -i https://shop.example/a \\\n  -H 'Content-Type: text/plain' \\\n  --data-raw @a`,
    ],
    [
      'content that waits',
      `POST /a HTTP/1.1\n${HOST}Content-Type: a/b\nContent-Length: 9\nExpect: 100-continue\n`,
      `curl -i https://shop.example/a \\\n  -H 'Content-Type: a/b' \\\n  -H 'Expect: 100-continue' \\\n  --data-binary @file`,
    ],
    [
      'chunks',
      `POST /a HTTP/1.1\n${HOST}Content-Type: a/b\nTransfer-Encoding: chunked\n\n2\nok\n1\n!\n0\n`,
      `curl -i https://shop.example/a \\\n  --http1.1 \\\n  -H 'Content-Type: a/b' \\\n  -H 'Transfer-Encoding: chunked' \\\n  -d 'ok!'`,
    ],
    [
      '*',
      `OPTIONS * HTTP/1.1\n${HOST}`,
      `curl -i -X OPTIONS --request-target '*' https://shop.example`,
    ],
    [
      'HTTP/2',
      ':method: GET\n:scheme: https\n:authority: shop.example\n:path: /a\naccept: text/html\n',
      `curl -i https://shop.example/a \\\n  -H 'accept: text/html'`,
    ],
  ])('%s', (_name, request, expected) => expect(line(request)).toBe(expected));

  test('without TLS', () => {
    expect(line(`GET / HTTP/1.1\n${HOST}`, { scheme: 'http' })).toBe(
      'curl -i http://shop.example/',
    );
  });

  test('content that is described', () => {
    const request = `POST /a HTTP/1.1\n${HOST}Content-Type: a/b\nContent-Length: 900\n\n[900 bytes]\n`;
    expect(line(request, { shortened: ['request-content'] })).toMatch(/\n {2}--data-binary @file$/);
  });
});

test.each<readonly [string, string, Example['shortened']]>([
  ['a target that is cut', `GET /a… HTTP/1.1\n${HOST}`, ['request-target']],
  ['a field that is cut', `GET / HTTP/1.1\n${HOST}Cookie: a…\n`, ['request-fields']],
  ['CONNECT', `CONNECT a.example:443 HTTP/1.1\n${HOST}`, []],
  ['a request to a proxy', `GET http://a.example/ HTTP/1.1\n${HOST}`, []],
  ['a version that curl does not speak', `GET / HTTP/2.0\n${HOST}`, []],
  ['two requests', `GET / HTTP/1.1\n${HOST}\nGET / HTTP/1.1\n${HOST}`, []],
  ['no request at all', 'hello', []],
])('%s has no line', (_name, request, shortened) => {
  expect(line(request, shortened && { shortened })).toBeUndefined();
});
