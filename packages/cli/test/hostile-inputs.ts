/** Texts one behind the other; those in an array are repeated, all of them as long together. */
type Shape = readonly (string | readonly [piece: string])[];

const HEAD = 'HTTP/1.1 200 OK\r\nA: b\r\n\r\n';
const DATED = 'HTTP/1.1 503 x\r\nDate: Sat, 28 Nov 2026 17:00:00 GMT\r\n\r\n';
const LENGTH = 'HTTP/1.1 503 x\r\nContent-Length: ';

/** A line just short enough to be words of a program. */
function words(piece: string): readonly [string] {
  return [`${piece.repeat(Math.floor(3900 / piece.length))}\n`];
}

/** Inputs that trip what looks at a character, a line or a field more than once. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'one long line': [['x']],
  'empty lines': [['\n']],
  'carriage returns': [['\r']],
  'line breaks of all kinds': [['\r\r\n\n\r']],
  'open escapes': [['\u001B[1\u001B]']],
  'half escapes': [['\u001B[1;']],
  'titles of windows': [['\u001B]0;x']],
  'header sections': [['HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n']],
  'status lines alone': [['HTTP/1.1 404 x\n']],
  'status lines in a body': [['HTTP/1.1 200 OK\n\nx\nHTTP/1.1 404 Not Found\n']],
  'status lines in one body': [`${HEAD}x\n`, ['HTTP/1.1 404 x\nA: b\nc\n']],
  'status lines in one line': [`${HEAD}x`, ['HTTP/1.1 404 x']],
  'fields, then status lines': [
    'HTTP/1.1 200 OK\r\n',
    ['A: b\r\n'],
    '\r\nx\n',
    ['HTTP/1.1 404 x\n'],
  ],
  'longer letters, then status lines': [HEAD, ['ş\n'], ['HTTP/1.1 404 x\n']],
  'status lines behind text': [`${HEAD}x\n`, ['"x" HTTP/1.1 404 x\n']],
  'status lines in fields': [`${HEAD}x\n`, ['a: HTTP/1.1 404 x\n']],
  'status lines in fields behind text': [`${HEAD}x\n`, ['"x" HTTP/1.1 404 x\na: HTTP/1.1 404 x\n']],
  'spaces before nothing': [['HTTP/1.1 404          ']],
  'folded lines': [['HTTP/1.1 200 OK\nA: b\n  c\n  d\n']],
  'one folded field': ['HTTP/1.1 200 OK\nA: b\n', [' c\n']],
  'one long field': ['HTTP/1.1 200 OK\nA: ', ['b ']],
  'one long name': ['HTTP/1.1 200 OK\n', ['a']],
  'fields of one response': ['HTTP/1.1 200 OK\n', ['Date: x\n']],
  'what is no field': ['HTTP/1.1 200 OK\n', ['x\n']],
  'dates that follow': [[`${DATED}s\n`]],
  'dates behind text': [[`${DATED}s`]],
  'lengths that are right': [[`${LENGTH}2\r\n\r\ns\n`]],
  'lengths without a line break': [[`${LENGTH}5\r\n\r\nş€`]],
  'lengths that are too long': [[`${LENGTH}900000\r\n\r\ns\n`]],
  'lengths that are too long, of longer letters': [[`${LENGTH}900000\r\n\r\nş\n`]],
  'lengths that are too short': [[`${LENGTH}1\r\n\r\nlonger\n`]],
  'requests in a body': [`${HEAD}x\n`, ['GET /a HTTP/1.1\nA: b\n\n']],
  'ends of pages': [`${HEAD}x\n`, ['</html>    x']],
  'pages that end': [[`${HEAD}<p>\r\n</html>\r\n`]],
  verbose: [['> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n< A: b\n< \nx\n']],
  'closed connections': [['* Closing connection\n> GET / HTTP/1.1\n']],
  wget: [['  HTTP/1.1 200 OK\n  A: b\nx\n']],
  'access log': [['h - - [t] "GET /a HTTP/1.1" 404 1 "-" "-"\n']],
  'log in one line': ['h - - [t] "GET /a HTTP/1.1" ', ['404 ']],
  'quotes and brackets': [['] "" [']],
  'open quotes': [['] "']],
  'quotes that never answer': ['h [t] "', ['" 4']],
  numbers: [['404 ']],
  'numbers in lines': [['404\n']],
  'numbers and a word': ['x\n', ['404 ']],
  'no connection': [['curl: (7) x\n']],
  'JSON lines': [['{"uri":"/a","method":"GET","status":"404"}\n']],
  'JSON without an end': [['{"a":']],
  'objects in one line': [['{"a":1} ']],
  'a cut recording': ['{"log":{"entries":[', ['{"response":{"status":404}},']],
  'a recording of quotes': ['{"log":{"entries":[{"a":"', ['\\"']],
  'a recording of open quotes': ['{"log":{"entries":[', ['"']],
  'lines of Docker': [['{"log":"x\\n","stream":"stdout"}\n']],
  'pairs in one line': ['status=404 path=/ ', ['a="b" ']],
  'open pairs': ['status=404 path=/ ', [' a="\\']],
  'columns without an end': ['#Fields: ', ['sc-status ']],
  'rows of columns': ['#Fields: cs-method sc-status\n', ['GET 404\n']],
  'a trace': [['<= Recv header, 5 bytes (0x5)\n0000: 41 3a 20 62 0d 0a    A: b..\n']],
  'one block of a trace': ['<= Recv header, 5 bytes (0x5)\n', ['0000: 41 3a 20 62 0d 0a\n']],
  'a quotation': [['> HTTP/1.1 404 x\n> A: b\n']],
  'requests that complete': [['Started GET "/a" for x\nCompleted 404 x in 1ms\n']],
  'requests that never complete': [['Completed 404 x ']],
  'times between slashes': [[' 0/0/0/0/0 ']],
  'times of Envoy': [['[2026-03-02T08:00:01.310Z] "']],
  bars: [['| 404 ']],
  'words in one line': [['status code 404 ']],
  'titles in one page': ['<html>', ['<title>404']],
  'pseudo fields': [[':status: 404\na: b\n']],
  'open braces': [['{"log":{']],
  'lines of prose': [['at noon the worker took the next job, 17 of 2034 in its queue\n']],
  'lines of JSON that say nothing': [['{"time":"2026-11-28","level":"info","took":120}\n']],
  'lines of a table': [['2026,12,abc,"de f",1.23,http,xyz,203\n']],
  'lines of addresses': [['https://example.com/a/b?c=404\n']],
  'lines of dots': [['.........\n']],
  'lines of quotes': [['"""""""""\n']],
  'lines of digits': [['0123456789\n']],
  'lines of one word': [['status\n']],
  'words of status': [['status']],
  'random bytes': [[randomBytes()]],
  'many addresses in a line': [words('-https://')],
  'addresses and statuses in a line': [words(',https://a?b HTTP/1.1 40 ')],
  'an address and commas': [[`https://a${','.repeat(3900)}x 404\n`]],
  'reasons in a line': [words('connect ')],
  'dots behind a name': [words('HTTP a... ')],
  'statuses without a number': [words('unexpected status ')],
  'errors in a line': [words('Error: 404x ')],
  'names of S3': ['] h b t ', ['A.A']],
  'entries of a recording': ['{"log":{"entries":[0', [',{"response":{"status":404}}'], ']}}'],
  'entries without an answer': ['{"log":{"entries":[0', [',{"response":{"status":"4"}}'], ']}}'],
};

/** The same each time, every byte as likely as another. */
function randomBytes(): string {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 0x7fff_ffff) % 256;
  return Array.from({ length: 20_000 }, () => String.fromCharCode(next())).join('');
}

/** An input of about so many characters. */
export interface Hostile {
  readonly name: string;
  readonly make: (size: number) => string;
}

export const HOSTILE: readonly Hostile[] = Object.entries(SHAPES).map(([name, parts]) => ({
  name,
  make(size) {
    const share = size / parts.filter((part) => typeof part !== 'string').length;
    return parts
      .map((part) =>
        typeof part === 'string' ? part : part[0].repeat(Math.ceil(share / part[0].length)),
      )
      .join('');
  },
}));
