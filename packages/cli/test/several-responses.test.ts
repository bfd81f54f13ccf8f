import { describe, expect, it } from 'vitest';
import { readResponse } from '../src/read-response/index.ts';

describe('curl failed behind a response', () => {
  it.each([
    ['a tunnel', 'HTTP/1.1 204 x\n\ncurl: (56) CONNECT tunnel failed, response 204\n', '204 000'],
    ['TLS', 'HTTP/1.1 200 Connection established\n\ncurl: (35) wrong version\n', '200 000'],
    ['content', 'HTTP/1.1 200 OK\nContent-Length: 9\n\ncurl: (56) x\n', '200'],
    ['chunks', 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\ncurl: (56) x\n', '200'],
    ['other words', 'HTTP/1.1 404 x\n\ncurl: (22) The requested URL returned error: 404\n', '404'],
    ['a page about it', 'HTTP/1.1 200 OK\n\ncurl: (7) means\nno connection\n', '200'],
  ])('%s', (_, text, expected) => {
    expect(
      readResponse(text)
        ?.answers.map(({ number }) => number)
        .join(' '),
    ).toBe(expected);
  });
});

/* Content may quote a response: what begins another one needs something that speaks for it. */
describe('one response after the other', () => {
  const date = (time: string): string => `Date: Sat, 28 Nov 2026 ${time} GMT\r\n`;
  const crlf = 'HTTP/1.1 503 x\r\nA: b\r\n\r\n';
  const quoted = 'HTTP/1.1 418 x\nA: b\n\n';
  it.each([
    [
      'the length tells',
      'HTTP/1.1 404 x\nContent-Length: 3\n\na\n\nHTTP/1.1 503 x\n\n',
      '404 503',
      0,
    ],
    [
      'no line break at its end',
      `HTTP/1.1 404 x\r\nContent-Length: 2\r\n\r\nhi${crlf}`,
      '404 503',
      0,
    ],
    [
      'letters of several bytes',
      `HTTP/1.1 404 x\r\nContent-Length: 7\r\n\r\nşı€${crlf}`,
      '404 503',
      0,
    ],
    [
      'quoted, as the length tells',
      `HTTP/1.1 404 x\nContent-Length: 21\n\n${quoted}\nHTTP/1.1 503 x\n`,
      '404 503',
      0,
    ],
    ['quoted at the beginning', `HTTP/1.1 404 x\nContent-Length: 21\n\n${quoted}`, '404', 0],
    ['quoted, and cut off', `HTTP/1.1 404 x\nContent-Length: 900\n\nsee\n${quoted}`, '404', 1],
    [
      'a separator between',
      'HTTP/1.1 404 x\nContent-Length: 2\n\nhi\n== b\nHTTP/1.1 503 x\n',
      '404 503',
      0,
    ],
    [
      'line breaks of a terminal',
      'HTTP/1.1 404 x\nContent-Length: 7\n\na\nb\nc\nHTTP/1.1 503 x\n',
      '404 503',
      0,
    ],
    [
      'only the header sections',
      `HTTP/1.1 404 x\r\nContent-Length: 900\r\n\r\n${crlf}`,
      '404 503',
      0,
    ],
    [
      'no content, though a length is told',
      `HTTP/1.1 304 x\r\nContent-Length: 900\r\n\r\n${crlf}`,
      '304 503',
      0,
    ],
    [
      'the length of what was coded',
      `HTTP/1.1 404 x\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\n${'longer\n'.repeat(9)}${crlf}`,
      '404 503',
      0,
    ],
    ['no length, line ends of a server', `HTTP/1.1 404 x\r\n\r\nbusy\n${crlf}`, '404 503', 0],
    ['no length, another line ends alike', `HTTP/1.1 404 x\r\n\r\nbusy\r\n${crlf}`, '404', 1],
    [
      'no length, JSON',
      'HTTP/1.1 422 x\nContent-Type: application/problem+json; a=b\n\n{}\nHTTP/1.1 503 x\n',
      '422 503',
      0,
    ],
    [
      'no length, a whole page',
      'HTTP/1.1 404 x\nContent-Type: text/html\n\n<p></html>\n\nHTTP/1.1 503 x\n',
      '404 503',
      0,
    ],
    [
      'no length, a page that quotes',
      `HTTP/1.1 404 x\nContent-Type: text/html\n\n<pre>\n${quoted}</pre></html>\n`,
      '404',
      1,
    ],
    [
      'no length, sent at the same time',
      `HTTP/1.1 404 x\n${date('16:00:00')}\nhi\nHTTP/1.1 503 x\n${date('16:00:09')}\n`,
      '404 503',
      0,
    ],
    [
      'the same in the line',
      `HTTP/1.1 404 x\n${date('16:00:00')}\nhiHTTP/1.1 503 x\n${date('16:00:09')}\n`,
      '404 503',
      0,
    ],
    [
      'quoted, of years ago',
      `HTTP/1.1 404 x\n${date('16:00:00')}\nhi\nHTTP/1.1 418 x\nDate: Fri, 28 Nov 2025 16:00:00 GMT\n`,
      '404',
      1,
    ],
    [
      'messages are the content',
      `HTTP/1.1 207 x\r\nContent-Type: multipart/mixed\r\n\r\n--a\n${crlf}`,
      '207',
      1,
    ],
    [
      'quoted in the line',
      `HTTP/1.1 404 x\r\n\r\nsay: HTTP/1.1 418 x\nas in "HTTP/1.1 418 x"`,
      '404',
      0,
    ],
  ] as const)('%s', (_, text, numbers, skipped) => {
    const reading = readResponse(text);
    const read = reading?.answers.map(({ number }) => number).join(' ');
    expect({ read, skipped: reading?.skipped }).toEqual({ read: numbers, skipped });
  });

  it.each([
    ['log', 'h - - [t] "GET / HTTP/1.1" 404 1\nx\n\ny\n', '404', 2],
    ['one of several', 'h [t] "GET / HTTP/1.1" 204 -\nh [t] "GET / HTTP/1.1" UF 503 0\n', '204', 1],
    ['numbers that are not alone', '200\n404\n{"a":1}\n503\n', '503', 2],
    ['no connection, twice', 'curl: (7) a\ncurl: (28) b\n', '000 000', 0],
    [
      'HAR',
      '{"log":{"entries":[{"response":{"status":"404"}},{},{"response":{"status":200}},7]}}',
      '200',
      3,
    ],
    ['nothing of a HAR', '{"log":{"entries":[{"request":{}}]}}', '', 1],
  ])('what could not be read is counted: %s', (_, text, numbers, skipped) => {
    const reading = readResponse(text);
    const read = reading?.answers.map(({ number }) => number).join(' ');
    expect({ read, skipped: reading?.skipped }).toEqual({ read: numbers, skipped });
  });
});
