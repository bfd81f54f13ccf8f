import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFormats } from '#generated/line-formats.ts';
import { readResponse } from '../src/read-response/index.ts';
import type { Reading } from '../src/read-response/answer.ts';

const CLF = '192.0.2.7 - - [02/Mar/2026:08:00:01 +0000]';

/** A line of each format, and what it says; `–` is a line that tells of no answer. */
const LINES: readonly (readonly [format: string, line: string, said: string])[] = [
  ['common log', `${CLF} "GET /a HTTP/1.1" 404 12 "-" "x"`, '404 GET /a'],
  [
    'Envoy',
    '[2026-03-02T08:00:01.310Z] "GET /a HTTP/2" 503 UF,URX 0 91 3 - "-" "x" "1" "h" "-"',
    '503 GET /a',
  ],
  ['Envoy, client gone', '[2026-03-02T08:00:01.310Z] "GET /a HTTP/2" 0 DC 0 0 3 -', '000 GET /a'],
  [
    'HAProxy',
    'haproxy[7]: 192.0.2.7:4 [02/Mar/2026:08:00:01.198] web app/s1 0/0/0/-1/18 504 198 - - sH-- 1/1/0/0/0 0/0 "GET /a HTTP/1.1"',
    '504 GET /a',
  ],
  [
    'HAProxy, nothing',
    'x web app/<NOSRV> -1/-1/-1/-1/9 -1 0 - - CR-- 1/1/0/0/0 0/0 "<BADREQ>"',
    '000 <BADREQ>',
  ],
  ['no quotation marks', '192.0.2.7 [02/Mar/2026] POST /a HTTP/1.1 422 12 x', '422 POST /a'],
  ['W3C, heading', '#Fields: date cs-method cs-uri-stem cs-uri-query sc-status', '–'],
  ['W3C', '2026-03-02 GET /a id=200 500', '500 GET /a?id=200'],
  ['W3C, tabs', '2026-03-02\tGET\t/a b\t-\t403', '403 GET /a b'],
  [
    'ALB',
    'h2 2026-03-02T08:00:03.100000Z app/web/0a1b 192.0.2.7:2 10.0.0.1:80 0.000 -1 -1 460 - 34 0 "POST https://x:443/a HTTP/2.0" "x"',
    '460 POST https://x:443/a',
  ],
  [
    'classic balancer',
    '2026-03-02T08:00:03.100000Z lb 192.0.2.7:2 - -1 -1 -1 - - 0 0 "- - - " "-" - -',
    '000 - - -',
  ],
  [
    'S3',
    'abc bucket [02/Mar/2026:08:00:01 +0000] 192.0.2.7 - 3E57 REST.GET.OBJECT a.png "GET /a.png HTTP/1.1" 404 NoSuchKey 271 - 7 - "-" "x" -',
    '404 GET /a.png',
  ],
  [
    'Squid',
    '1772438401.305     74 192.0.2.7 TCP_DENIED/403 1234 GET http://x/a - NONE/- text/html',
    '403 GET http://x/a',
  ],
  [
    'Gin',
    '[GIN] 2026/03/02 - 08:00:02 | 404 |   1.209µs |   192.0.2.7 | GET      "/a"',
    '404 GET /a',
  ],
  [
    'uvicorn',
    'INFO:     192.0.2.7:51 - "GET /a?b=1 HTTP/1.1" 500 Internal Server Error',
    '500 GET /a?b=1',
  ],
  ['morgan dev', '\u001B[0mGET /a \u001B[31m500\u001B[0m 5.100 ms - 10\u001B[0m', '500 GET /a'],
  ['morgan tiny', 'GET /a 304 - - 0.871 ms', '304 GET /a'],
  [
    'PHP',
    '[Mon Mar  2 08:00:03 2026] 192.0.2.7:51 [404]: GET /a - No such file or directory',
    '404 GET /a',
  ],
  ['PHP, connection', '[Mon Mar  2 08:00:03 2026] 192.0.2.7:51 Accepted', '–'],
  ['Rails, start', 'Started PATCH "/a" for 192.0.2.7 at 2026-03-02 08:00:02 +0000', '–'],
  ['Rails', 'Completed 422 Unprocessable Content in 3ms (ActiveRecord: 0.0ms)', '422 PATCH /a'],
  ['pairs', 'ts=2026-03-02 method=GET uri=/a?q=\\x22 status=429 bytes=0', '429 GET /a?q=\\x22'],
  [
    'Heroku',
    'at=error code=H12 desc="Request timeout" method=GET path="/a b" host=x status=503 bytes=0',
    '503 GET /a b',
  ],
  [
    'nginx as JSON',
    '{"uri":"/a","method":"GET","status":"404","upstream_status":""}',
    '404 GET /a',
  ],
  [
    'Traefik',
    '{"DownstreamStatus":502,"OriginStatus":200,"RequestMethod":"GET","RequestPath":"/a"}',
    '502 GET /a',
  ],
  [
    'pino',
    '{"level":30,"req":{"method":"GET","url":"/a"},"res":{"statusCode":500},"msg":"x"}',
    '500 GET /a',
  ],
  [
    'Cloudflare',
    '{"ClientRequestMethod":"GET","ClientRequestURI":"/a","EdgeResponseStatus":522}',
    '522 GET /a',
  ],
  [
    'JSON behind a prefix',
    'web-1  | {"request":{"method":"GET","uri":"/a"},"status":404}',
    '404 GET /a',
  ],
  [
    'ECS',
    '{"http.request.method":"GET","http.response.status_code":404,"url.path":"/a"}',
    '404 GET /a',
  ],
  [
    'a status in words before that of the answer',
    '{"status":"COMPLETE","method":"GET","path":"/a","response":{"status":404}}',
    '404 GET /a',
  ],
  ['Next.js', ' GET /a 404 in 12ms', '404 GET /a'],
  ['Hono', '--> GET /a 404 1ms', '404 GET /a'],
  ['Hono, start', '<-- GET /a', '–'],
  ['Tornado', '[W 260302 08:00:01 web:2348] 404 GET /a (192.0.2.7) 0.51ms', '404 GET /a'],
  [
    'chi',
    '2026/03/02 08:00:01 "GET http://x/a HTTP/1.1" from 192.0.2.7:5 - 404 19B in 12µs',
    '404 GET http://x/a',
  ],
  [
    'Actix',
    '[2026-03-02T08:00:01Z INFO  x] 192.0.2.7 "GET /a HTTP/1.1" 404 0 "-" "x" 0.1',
    '404 GET /a',
  ],
  ['http-server', '[2026-03-02T08:00:01.1Z]  "GET /a" Error (404): "Not found"', '404 GET /a'],
  [
    'ASP.NET',
    '      Request finished HTTP/1.1 GET http://x/a - 404 0 - 12.3ms',
    '404 GET http://x/a',
  ],
  ['ASP.NET, start', '      Request starting HTTP/1.1 GET http://x/a - - -', '–'],
  ['Serilog', '[08:00:01 ERR] HTTP GET /a responded 500 in 12.3456 ms', '500 GET /a'],
  ['Phoenix, start', '08:00:01.123 [info] GET /a', '–'],
  ['Phoenix', '08:00:01.124 [info] Sent 404 in 12ms', '404 GET /a'],
  ['serve', ' HTTP  3/2/2026 8:00:01 AM ::1 Returned 404 in 3 ms', '404'],
  ['Rocket', '   >> Outcome: Error(404 Not Found)', '404'],
  ['varnishlog', '-   RespStatus     404', '404'],
  ['varnishlog, else', '-   ReqMethod      GET', '–'],
  [
    'Symfony',
    '[Web Server ] Mar  2 08:00:01 |WARN | SERVER GET  (404) /a ip="127.0.0.1"',
    '404 GET /a',
  ],
  [
    'bunny.net',
    'HIT|404|1772438401|412|390|192.0.2.7|-|https://x/a|WA|x|1|DE',
    '404 GET https://x/a',
  ],
  ['a table, heading', 'time,method,path,status', '–'],
  ['a table', '2026-03-02,GET,"/a,""b""",404', '404 GET /a,"b"'],
  ['vegeta as JSON', '{"requests":3,"status_codes":{"200":1,"503":2}}', '200|503|503'],
  ['newman', '  GET https://x/a [404 Not Found, 312B, 45ms]', '404 GET https://x/a'],
  ['hey', '  [503]\t2 responses', '503|503'],
  ['vegeta', 'Status Codes  [code:count]   200:1  0:2  ', '200|000|000'],
];

/** What a program said of one request, a line each. */
const WORDS: readonly (readonly [program: string, words: string, said: string])[] = [
  ['curl -f', 'curl: (22) The requested URL returned error: 404', '404'],
  ['curl, no name', 'curl: (6) Could not resolve host: nope.example', '000 resolve'],
  ['curl, too late', 'curl: (28) Operation timed out after 1001 milliseconds', '000 time'],
  [
    'git',
    "fatal: unable to access 'https://x/y/': The requested URL returned error: 502",
    '502 GET https://x/y/',
  ],
  ['wget', 'HTTP request sent, awaiting response... 503 Service Unavailable', '503'],
  ['npm', 'npm error 403 403 Forbidden - PUT https://x/y - No.', '403 PUT https://x/y'],
  ['pnpm', ' ERR_PNPM_FETCH_404  GET https://x/y: Not Found - 404', '404 GET https://x/y'],
  [
    'requests',
    'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://x/y',
    '403 GET https://x/y',
  ],
  ['urllib', 'urllib.error.HTTPError: HTTP Error 404: Not Found', '404'],
  [
    'requests, refused',
    "requests.exceptions.ConnectionError: HTTPConnectionPool(host='x', port=1): refused",
    '000 connect',
  ],
  ['apt', 'E: Failed to fetch http://x/y  404  Not Found [IP: 192.0.2.7 80]', '404 GET http://x/y'],
  [
    'aws',
    'An error occurred (403) when calling the HeadObject operation: Forbidden',
    '403 HeadObject',
  ],
  [
    'Java',
    'java.io.IOException: Server returned HTTP response code: 403 for URL: http://x/y',
    '403 GET http://x/y',
  ],
  ['Spring', 'x.HttpServerErrorException$ServiceUnavailable: 503 Service Unavailable: "no"', '503'],
  [
    'Gradle',
    "> Could not GET 'https://x/y'. Received status code 502 from server: Bad Gateway",
    '502 GET https://x/y',
  ],
  ['.NET', 'Response status code does not indicate success: 401 (Unauthorized).', '401'],
  [
    'PowerShell',
    'Invoke-WebRequest : The remote server returned an error: (404) Not Found.',
    '404',
  ],
  ['a browser', 'GET https://x/y net::ERR_ABORTED 404 (Not Found)', '404 GET https://x/y'],
  ['Terraform', 'Error: googleapi: Error 409: busy., conflict', '409'],
  ['Docker', 'Error response from daemon: toomanyrequests: You have reached your limit.', '429'],
  ['Kubernetes', 'Readiness probe failed: HTTP probe failed with statuscode: 503', '503'],
  ['axios', 'AxiosError: Request failed with status code 503', '503'],
  ['wget, Turkish', '2026-03-02 08:00:01 HATA 404: Not Found.', '404'],
  ['wget, French', 'requête HTTP transmise, en attente de la réponse… 404 Not Found', '404'],
  [
    'PowerShell, French',
    'Invoke-WebRequest : Le serveur distant a retourné une erreur : (404) Introuvable.',
    '404',
  ],
  ['Go', 'go: reading https://x/y/@v/list: 404 Not Found', '404 GET https://x/y/@v/list'],
  ['Ruby', "open-uri.rb:364:in `open_http': 404 Not Found (OpenURI::HTTPError)", '404'],
  ['RubyGems', '    bad response Forbidden 403 (https://x/y)', '403 GET https://x/y'],
  [
    'Guzzle',
    'Client error: `GET https://x/y` resulted in a `404 Not Found` response:',
    '404 GET https://x/y',
  ],
  ['a constant', 'DispatcherServlet : Completed 404 NOT_FOUND', '404'],
  ['a number with another name', 'fetched 404 Large Files, status code 503', '503'],
  [
    'PHP',
    'file_get_contents(https://x/y): HTTP request failed! HTTP/1.1 404 Not Found',
    '404 GET https://x/y',
  ],
  ['TShark', '5 0.001 192.0.2.7 → 192.0.2.8 HTTP 456 HTTP/1.1 404 Not Found  (text/html)', '404'],
  ['lychee', '✗ [404] https://x/y | Failed: Network error: Not Found', '404 GET https://x/y'],
  ['gobuster', '/admin                (Status: 403) [Size: 278]', '403 GET /admin'],
  ['Scrapy', 'DEBUG: Crawled (404) <GET https://x/y> (referer: None)', '404 GET https://x/y'],
  ['an SDK', "openai.RateLimitError: Error code: 429 - {'error': {}}", '429'],
  ['a table of curl', 'https://x/y,404,0.11', '404 GET https://x/y'],
  ['Node.js', 'Error: connect ECONNREFUSED 127.0.0.1:1', '000 connect'],
];

function said(reading: Reading | undefined): string[] | undefined {
  return reading?.answers.map(({ number, request, failure }) =>
    [number, request, failure].filter(Boolean).join(' '),
  );
}

describe('lines of logs', () => {
  const heading = LINES.find(([name]) => name === 'W3C, heading')?.[1] ?? '';
  it.each(LINES)('%s', (name, line, expected) => {
    const before: Readonly<Record<string, string>> = {
      W3C: heading,
      'W3C, tabs': heading,
      Phoenix: '08:00:01.123 [info] GET /a',
      'a table': 'time,method,path,status',
      Rails: 'Started PATCH "/a" for x',
    };
    const reading = readResponse(
      [before[name] ?? '', line, `${CLF} "GET / HTTP/1.1" 200 1`].join('\n'),
    );
    const own = expected === '–' ? [] : expected.split('|');
    expect(said(reading)).toEqual([...own, '200 GET /']);
    expect(reading?.skipped).toBe(0);
  });

  it('has a line here for each format', () => {
    const read = [...LINES, ...WORDS].map(([, line]) => line);
    const idle = lineFormats.filter(({ open }) =>
      // A line may mean something at the beginning alone.
      read.every((line) => open()(line) === undefined),
    );
    expect(idle).toEqual([]);
  });

  it('loses no line, whatever stands between them', () => {
    const one = LINES.filter(([, , own]) => !own.includes('|')).map(([, line]) => line);
    const other = fc.string({ unit: 'grapheme', maxLength: 40 });
    const lines = fc.array(fc.oneof(fc.constantFrom(...one), other), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (all) => {
        const text = [...all, `${CLF} "GET / HTTP/1.1" 200 1`].join('\n');
        const given = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
        const reading = readResponse(text);
        if (reading?.form !== 'log') return;
        const { answers, remarks = 0, skipped } = reading;
        expect(answers.length + remarks + skipped).toBe(given.length);
      }),
    );
  });
});

describe('words of programs', () => {
  it.each(WORDS)('%s', (_, words, expected) => {
    expect(said(readResponse(`x\n  ${'at y\n'.repeat(3)}${words}\nz\n`))).toEqual([expected]);
  });

  it.each([
    ['a document', '# Errors\n\nRequest failed with status code 503\n'],
    ['a script', '#!/bin/sh\ncurl -f x || echo "The requested URL returned error: 404"\n'],
    ['ports and sizes', 'listening on 404\nsize: 503\nwait 500 ms\n'],
    ['a table', 'code,count\n404,12\n503,7\n'],
    [
      'a program',
      "import { get } from 'x';\n\nif (status === 404) throw new Error('404 Not Found');\n",
    ],
    ['names and numbers', 'code;name\n404;Not Found\n'],
    ['another status', '{"order":7,"status":200}'],
    ['a request', 'GET /404 HTTP/1.1\nHost: x\n'],
  ])('%s says nothing', (_, text) => {
    expect(readResponse(text)).toBeUndefined();
  });

  it('counts what is said twice once', () => {
    const text = 'npm error code E404\nnpm error 404 Not Found - GET https://x/y\n';
    expect(said(readResponse(text))).toEqual(['404 GET https://x/y']);
    expect(said(readResponse('Request failed with status code 503\n'.repeat(3)))).toHaveLength(3);
  });
});
