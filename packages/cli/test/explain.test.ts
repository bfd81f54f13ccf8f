import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { polystatus, type Outcome } from './polystatus.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function explain(input: string, ...argv: string[]): Outcome {
  return polystatus(['explain', ...argv], {}, input);
}

/** What `--json` says of the last response. */
function last(input: string): Record<string, unknown> {
  return (JSON.parse(explain(input, '--json').stdout) as Record<string, unknown>[]).at(-1) ?? {};
}

describe('whose code it is', () => {
  it.each([
    ['HTTP/2 404', '404', []],
    ['HTTP/2 520\nserver: cloudflare', 'cloudflare/520', ['cloudflare']],
    ['HTTP/2 530\ncf-ray: 1', 'cloudflare/530', ['cloudflare']],
    ['HTTP/2 530\nX-ShopId: 1', 'shopify/530', ['shopify']],
    ['HTTP/2 530', undefined, []],
    ['HTTP/1.1 561 x\nServer: awselb/2.0', 'aws-elb/561', ['aws-elb']],
    ['HTTP/1.1 494 x\nServer: nginx/1.29', 'nginx/494', ['nginx']],
    // nginx writes 499 into its log and never sends it.
    ['HTTP/1.1 499 x\nServer: nginx', undefined, ['nginx']],
    ['h - - [t] "GET / HTTP/1.1" 499 0', 'nginx/499', []],
    ['HTTP/1.1 503 x\nX-Varnish: 7', '503', ['varnish']],
    ['HTTP/1.1 477 x', undefined, []],
    ['000', undefined, []],
  ])('%j → %s', (input, id, senders) => {
    const { id: found, senders: seen } = last(input);
    expect({ id: found, senders: seen }).toEqual({ id, senders });
  });
});

describe('what is wrong with a response', () => {
  it.each([
    ['HTTP/1.1 401 x\nA: b', ['missing WWW-Authenticate']],
    ['HTTP/1.1 401 x\nwww-authenticate: Basic', []],
    ['HTTP/1.1 401 x', []],
    ['HTTP/1.1 405 x\nA: b', ['missing Allow']],
    ['HTTP/1.1 301 x\nA: b', ['missing Location']],
    ['HTTP/1.1 304 x\nA: b', []],
    ['HTTP/1.1 304 x\nContent-Length: 5', []],
    ['HTTP/1.1 204 x\nContent-Length: 5', ['content Content-Length']],
    ['HTTP/1.1 204 x\nContent-Length: 0', []],
    ['HTTP/1.1 206 x\nA: b', ['missing Content-Range']],
    ['HTTP/1.1 206 x\nContent-Type: multipart/byteranges; boundary=x', []],
    ['HTTP/1.1 104 x\nUpload-Draft-Interop-Version: 6', ['missing Location']],
    ['HTTP/1.1 104 x\nUpload-Draft-Interop-Version: 6\nUpload-Offset: 9', []],
    ['HTTP/1.1 426 x\nA: b', ['missing Upgrade', 'missing Connection']],
    ['HTTP/2 426\nA: b', []],
    ['HTTP/1.1 503 x\nRetry-After: soon', ['unreadable Retry-After']],
    ['HTTP/1.1 503 x\nRetry-After: -5', ['unreadable Retry-After']],
    ['HTTP/1.1 404 x\nContent-Type: application/problem+json\n\n{"status":410}', ['status status']],
  ])('%j → %j', (input, expected) => {
    const faults = last(input)['faults'] as { kind: string; field: string }[];
    expect(faults.map(({ kind, field }) => `${kind} ${field}`)).toEqual(expected);
  });
});

describe('what a response says', () => {
  const date = 'Date: Sat, 21 Nov 2026 04:00:00 GMT';
  it.each([
    ['Retry-After: 120', 'retryAfter', { seconds: 120 }],
    [
      'Retry-After: Sat, 21 Nov 2026 04:01:00 GMT',
      'retryAfter',
      { at: '2026-11-21T04:01:00.000Z' },
    ],
    [
      `${date}\nRetry-After: Sat, 21 Nov 2026 04:01:00 GMT`,
      'retryAfter',
      { seconds: 60, at: '2026-11-21T04:01:00.000Z' },
    ],
    [
      `${date}\nRetry-After: Saturday, 21-Nov-26 04:01:00 GMT`,
      'retryAfter',
      { seconds: 60, at: '2026-11-21T04:01:00.000Z' },
    ],
    [
      `${date}\nRetry-After: Sat Nov 21 03:59:00 2026`,
      'retryAfter',
      { seconds: 0, at: '2026-11-21T03:59:00.000Z' },
    ],
    ['Allow: GET,HEAD , POST', 'allow', ['GET', 'HEAD', 'POST']],
    ['Allow:', 'allow', []],
    ['Location: /b\u0000\u202E', 'location', '/b\uFFFD\uFFFD'],
    [
      'WWW-Authenticate: Negotiate, Bearer realm="a, \\"b\\"", error=x\nProxy-Authenticate: Digest abc==',
      'challenges',
      [
        { scheme: 'Negotiate', parameters: {} },
        { scheme: 'Bearer', parameters: { realm: 'a, "b"', error: 'x' } },
        { scheme: 'Digest', parameters: {} },
      ],
    ],
    [
      'Content-Type: application/problem+json; charset=utf-8\n\n{"title":"T\\u001b[31m","detail":7}',
      'problem',
      { title: 'T\uFFFD[31m' },
    ],
    ['Content-Type: application/problem+json\n\n{"title":', 'problem', undefined],
    ['Content-Type: application/problem+json\n\n[]', 'problem', undefined],
    ['Content-Type: text/html\n\n{"title":"T"}', 'problem', undefined],
  ])('%j', (fields, name, expected) => {
    expect(last(`HTTP/1.1 499 x\n${fields}`)[name]).toEqual(expected);
  });
});

describe('--exit-status', () => {
  it.each([
    ['HTTP/2 200', 0],
    ['HTTP/2 399', 0],
    ['HTTP/2 404', 4],
    ['HTTP/2 500', 5],
    ['HTTP/2 404\n\nHTTP/2 200', 0],
    ['000', 5],
    ['200\n404\n200', 4],
    ['404\n000', 5],
    ['HTTP/1.1 503 x\r\nContent-Length: 1\r\n\r\nsHTTP/1.1 200 OK\r\n\r\n', 0],
    ['HTTP/1.1 200 x\r\n\r\ns\nHTTP/1.1 503 OK\r\n\r\ns\n', 5],
    ['> GET / HTTP/1.1\n* Closing connection 0', 5],
    ['> GET / HTTP/1.1\n< HTTP/1.1 404 No\n<\n* Closing connection 0', 4],
  ])('%j → %i, without it 0', (input, status) => {
    expect(explain(input, '--exit-status').status).toBe(status);
    expect(explain(input).status).toBe(0);
  });
});

it('counts the answers of a connection that has too many to tell', () => {
  expect(explain('HTTP/2 404\n\n'.repeat(1000), '--short').stdout).toBe('1000\t404 Not Found\n');
  expect(explain('HTTP/2 302\n\n'.repeat(50), '--short').stdout).toBe('302 Found\n'.repeat(50));
});

describe('what could not be read is said', () => {
  const log = 'h [t] "GET / HTTP/1.1" UF 503 0\nh [t] "GET / HTTP/1.1" 404 0\n';
  it.each([
    ['of two lines one', log, '404 Not Found\n', 1, '1 line could not be read.\n'],
    ['of many lines some', log.repeat(3), '3\t404 Not Found\n', 3, '3 lines could not be read.\n'],
    ['of one line none', 'h [t] "GET / HTTP/1.1" 404 0\n', '404 Not Found\n', 0, ''],
    [
      'entries of a recording',
      '{"log":{"entries":[{},{"response":{"status":"200"}},{"response":{"status":404}}]}}',
      '404 Not Found\n',
      2,
      '2 entries of the recording could not be read.\n',
    ],
    [
      'what a body quotes',
      'HTTP/1.1 404 x\n\nsee\nHTTP/1.1 418 x\n',
      '404 Not Found\n',
      1,
      '1 line that looks like a status line was taken for a part of a body.\n',
    ],
  ])('%s', (_, input, short, unread, note) => {
    // A pipe gets the answers alone, whoever looks on is told.
    expect(explain(input, '--short')).toEqual({ status: 0, stdout: short, stderr: note });
    expect(explain(input, '--short', '--quiet').stderr).toBe('');
    const json = explain(input, '--json');
    const records = JSON.parse(json.stdout) as { unread: number }[];
    expect(records.map((record) => record.unread)).toEqual(records.map(() => unread));
    expect(json.stderr).toBe('');
    const text = explain(input).stdout;
    expect(text.endsWith(`\n\n${note}`)).toBe(note !== '');
  });

  it('where nothing else is left to say', () => {
    const input = '{"log":{"entries":[{"request":{}},{"response":{"status":"404"}}]}}';
    const stderr = '2 entries of the recording could not be read.\n';
    expect(explain(input)).toEqual({ status: 1, stdout: '', stderr });
    expect(explain(input, '--short', '--exit-status')).toEqual({ status: 1, stdout: '', stderr });
    expect(explain(input, '--json')).toEqual({ status: 1, stdout: '[]\n', stderr });
  });
});

describe('where it reads from', () => {
  const file = join(folder, 'answer.txt');
  writeFileSync(file, Buffer.from('\uFEFFHTTP/2 404', 'utf16le'));
  it.each([
    [['explain', file], ''],
    [['explain', 'HTTP/2', '404'], ''],
    [['explain', '404 Not Found'], ''],
    [['explain', '-'], '404'],
    [['explain'], '404'],
    [['-'], 'HTTP/2 404'],
    [[], 'HTTP/2 404'],
  ])('%j', (argv, input) => {
    const { status, stdout } = polystatus([...argv, '--short'], {}, input);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '404 Not Found\n' });
  });

  it('says so where there is nothing', () => {
    expect(explain('').status).toBe(1);
    expect(explain('Bulunamadı').stderr).toContain('curl -i');
    expect(explain('', '--json').stdout).toBe('[]\n');
    expect(polystatus(['explain', '/no/such/file']).status).toBe(2);
    expect(polystatus(['explain', folder]).status).toBe(2);
  });

  it('shows help for an empty pipe without a word', () => {
    expect(polystatus([]).stdout).toContain('polystatus [options]');
  });
});

describe('the terminal is safe', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '\u001B[31m',
      '\u0007',
      '\u009B',
      '\u202E',
      '\u0001',
      '\u0004',
      'a',
      '"',
      ',',
      ' ',
      '=',
    ),
    maxLength: 12,
  });
  const form = fc.constantFrom(
    'HTTP/1.1 404 @',
    'HTTP/1.1 503 x\nRetry-After: @\nLocation: @\nAllow: @\nWWW-Authenticate: @\nContent-Type: application/problem+json\n\n{"title":"@"}',
    'h - - [t] "@" 404 1\nh - - [t] "@" 404 1',
    '{"log":{"entries":[{"request":{"method":"@","url":"@"},"response":{"status":404,"statusText":"@"}}]}}',
  );
  it('whatever stands in a response', () => {
    fc.assert(
      fc.property(
        form,
        nasty,
        fc.constantFrom('--json', '--short', '--quiet'),
        (text, part, format) => {
          const { status, stdout, stderr } = explain(text.replaceAll('@', part), format);
          expect([0, 1]).toContain(status);
          expect(stdout + stderr).not.toMatch(/[\0-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
        },
      ),
      { numRuns: 40 },
    );
  });
});
