import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResponse } from '../src/read-response/index.ts';

/** `1 301 Location=/b | 404`: the responses of an input, in short. */
function summary(text: string): string | undefined {
  const reading = readResponse(text);
  return (
    reading &&
    `${reading.form}: ${reading.answers
      .map((answer) => {
        const fields = answer.fields.map(({ name, value }) => ` ${name}=${value}`).join('');
        const body = answer.body.trim();
        return (
          [answer.request, answer.version, answer.number, answer.phrase].filter(Boolean).join(' ') +
          fields +
          (body ? ` (${body})` : '')
        );
      })
      .join(' | ')}`
  );
}

describe('forms', () => {
  it.each([
    [
      'curl -i',
      'HTTP/1.1 404 Not Found\r\nAllow: GET\r\n\r\n<p>',
      'message: HTTP/1.1 404 Not Found Allow=GET (<p>)',
    ],
    ['no reason phrase', 'HTTP/2 404 \r\nserver: x\r\n\r\n', 'message: HTTP/2 404 server=x'],
    ['no space either', 'HTTP/3 503\nserver: x\n', 'message: HTTP/3 503 server=x'],
    ['a line alone', 'HTTP/1.1 418 I’m a teapot', 'message: HTTP/1.1 418 I’m a teapot'],
    [
      'interim answers',
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhi',
      'message: HTTP/1.1 100 Continue | HTTP/1.1 103 Early Hints Link=<a> | HTTP/1.1 200 OK (hi)',
    ],
    [
      'curl -iL',
      'HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
      'message: HTTP/1.1 301 Moved Location=/b | HTTP/1.1 200 OK',
    ],
    [
      'a proxy in between',
      'HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n',
      'message: HTTP/1.1 200 Connection established | HTTP/1.1 404 Not Found',
    ],
    [
      'a hop with a body',
      'HTTP/1.1 301 Moved\nLocation: /b\n\nmoved\nHTTP/1.1 404 Not Found\n',
      'message: HTTP/1.1 301 Moved Location=/b (moved) | HTTP/1.1 404 Not Found',
    ],
    [
      'a request in between',
      'HTTP/1.1 200 OK\n\nhi\n\nGET /b HTTP/1.1\n\nHTTP/1.1 404 Not Found\n',
      'message: HTTP/1.1 200 OK (hi) | GET /b HTTP/1.1 404 Not Found',
    ],
    [
      'a status line in a body',
      'HTTP/1.1 200 OK\n\nsay\nHTTP/1.1 404 Not Found\n',
      'message: HTTP/1.1 200 OK (say\nHTTP/1.1 404 Not Found)',
    ],
    ['a folded field', 'HTTP/1.1 200 OK\nA: b\n  c\n\n', 'message: HTTP/1.1 200 OK A=b c'],
    ['a field twice', 'HTTP/1.1 200 OK\nA: b\na: c\n', 'message: HTTP/1.1 200 OK A=b a=c'],
    [
      'HTTPie -v',
      'GET /a HTTP/1.1\nHost: x\n\n\nHTTP/1.1 404 Not Found\nA: b\n',
      'message: GET /a HTTP/1.1 404 Not Found A=b',
    ],
    [
      'colours around',
      '\u001B[1mHTTP/1.1 404 Not Found\u001B[0m\n\u001B[36mAllow\u001B[0m: GET\n',
      'message: HTTP/1.1 404 Not Found Allow=GET',
    ],
    [
      'curl -v',
      '* Connected\n> GET /a HTTP/1.1\n> Host: x\n>\n< HTTP/1.1 404 Not Found\n< Allow: GET\n<\n{ [5 bytes data]\n{"a":1}\n* Closing\n',
      'verbose: GET /a HTTP/1.1 404 Not Found Allow=GET ({"a":1})',
    ],
    [
      'curl -vL',
      '> GET /a HTTP/2\n< HTTP/2 301 \n< location: /b\n< \n> GET /b HTTP/2\n< HTTP/2 404 \n< \n',
      'verbose: GET /a HTTP/2 301 location=/b | GET /b HTTP/2 404',
    ],
    [
      'curl -sv, nothing came',
      '*   Trying x:80...\n> GET /a HTTP/1.1\n>\n* Empty reply from server\n* Closing connection 0\n',
      'verbose: GET /a 000',
    ],
    [
      'curl -svL, nothing came from where it led',
      '> GET /a HTTP/1.1\n< HTTP/1.1 301 Moved\n<\n> GET /b HTTP/1.1\n>\n* closing connection #0\n',
      'verbose: GET /a HTTP/1.1 301 Moved | GET /b 000',
    ],
    [
      'wget -S',
      '--2026--  http://x/\nHTTP request sent...\n  HTTP/1.1 302 Found\n  Location: /b\nLocation: /b [following]\n  HTTP/1.1 404 Not Found\n  Server: x\n2026 ERROR 404: Not Found.\n',
      'wget: HTTP/1.1 302 Found Location=/b | HTTP/1.1 404 Not Found Server=x',
    ],
    ['curl -w', '404', 'number: 404'],
    ['curl -w, nothing came', '000\n', 'number: 000'],
    ['curl -w after the content', '{"a":1}\n503', 'number: 503'],
    ['numbers', '200\n404\n200\n', 'number: 200 | 404 | 200'],
    ['number and name', '404 Not Found', 'number: 404'],
    ['curl gave up', 'curl: (7) Failed to connect to x port 80\n', 'words: 000'],
    [
      'common log',
      '::1 - - [21/Nov/2026:04:00:00 +0000] "GET /a HTTP/1.1" 404 -',
      'log: GET /a 404',
    ],
    [
      'combined log',
      'h - u [t] "GET /a?\\"b HTTP/1.1" 499 0 "-" "agent \\" 200 1"',
      'log: GET /a?\\"b 499',
    ],
    ['no request', 'h - - [t] "-" 408 0 "-" "-"', 'log: - 408'],
    [
      'HAR',
      JSON.stringify({
        log: {
          entries: [
            { request: { method: 'GET', url: 'u' }, response: { status: 0 } },
            {
              response: {
                status: 404,
                statusText: 'Not Found',
                httpVersion: 'h2',
                headers: [{ name: 'a', value: 'b' }],
                content: { text: 'x' },
              },
            },
            { response: { status: '4' } },
          ],
        },
      }),
      'har: GET u 000 | H2 404 Not Found a=b (x)',
    ],
    ['UTF-8 prose', 'Bulunamadı', undefined],
    ['nothing', '', undefined],
    ['other JSON', '{"log":{"entries":{}}}', undefined],
    ['broken JSON', '{"log":', undefined],
    ['another protocol', 'SIP/2.0 404 Not Found', undefined],
    ['four digits', 'HTTP/1.1 4040 Not Found', undefined],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toBe(expected);
  });
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,10}$/);
const value = fc.stringMatching(/^(?:[!-~](?:[ -~]{0,20}[!-~])?)?$/);
const head = fc.record({
  number: fc.integer({ min: 100, max: 999 }).map(String),
  phrase: fc.stringMatching(/^(?:[A-Za-z](?:[A-Za-z ]{0,10}[A-Za-z])?)?$/),
  fields: fc.array(fc.record({ name, value }), { maxLength: 5 }),
});

describe('properties', () => {
  it('reads the last header section back, whatever tool wrote it', () => {
    const tools: ((line: string) => string)[] = [
      (line) => line,
      (line) => `< ${line}`,
      (line) => `  ${line}`,
    ];
    fc.assert(
      fc.property(
        head,
        fc.constantFrom(...tools),
        fc.constantFrom('\n', '\r\n'),
        (one, prefix, end) => {
          const lines = [
            `HTTP/1.1 ${one.number} ${one.phrase}`,
            ...one.fields.map((field) => `${field.name}: ${field.value}`),
          ];
          const text = lines.map((line) => prefix(line) + end).join('');
          expect(readResponse(text)?.answers).toMatchObject([one]);
        },
      ),
    );
  });

  it('reads responses with lengths back, whatever their content quotes', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('HTTP/1.1 404 Not Found', 'GET / HTTP/1.1', 'A: b', '', 'ş€😀'),
    );
    const content = fc
      .array(line, { maxLength: 12 })
      .map((lines) => lines.join('\n').replaceAll('\u001B', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(head, content), { minLength: 1, maxLength: 4 }), (all) => {
        const own = all.map(([{ number }, body]) => ({
          number: /^(?:1|204|304)/.test(number) ? '200' : number,
          body,
        }));
        const text = own
          .map(({ number, body }) => {
            const length = Buffer.byteLength(body);
            return `HTTP/1.1 ${number} x\r\nContent-Length: ${length}\r\n\r\n${body}`;
          })
          .join('');
        expect(readResponse(text)).toMatchObject({ answers: own, skipped: 0 });
      }),
    );
  });

  it('never throws and never answers a number that is none', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'HTTP/1.1 ',
        '< ',
        '  ',
        '\r\n',
        '404',
        '"',
        '[',
        '{',
        '] "',
        '\u001B[',
        '\u001B]',
        ': ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { number } of readResponse(pieces.join(''))?.answers ?? [])
          expect(number).toMatch(/^\d{3}$/);
      }),
      { numRuns: 500 },
    );
  });
});
