import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeInput, PackedInput } from '../src/decode.ts';
import { polystatus, program } from './polystatus.ts';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIMIT = { maxOutputLength: 10_000 };
const LOG = [404, 200, 404]
  .map((code, at) => `192.0.2.7 - - [t] "GET /a?n=${at} HTTP/1.1" ${code} 1\n`)
  .join('');

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('what an input is written in', () => {
  const big = Buffer.from(LOG, 'utf16le').swap16();
  const packed: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(LOG)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LOG}`)],
    ['UTF-16LE', Buffer.from(LOG, 'utf16le')],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${LOG}`, 'utf16le')],
    ['UTF-16BE', big],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['gzip', zlib.gzipSync(LOG)],
    ['gzip, twice', Buffer.concat([zlib.gzipSync(LOG.slice(0, 20)), zlib.gzipSync(LOG.slice(20))])],
    ['gzip of UTF-16', zlib.gzipSync(big)],
    ['zstd', zlib.zstdCompressSync(LOG)],
  ];
  it.each(packed)('%s', (_, bytes) => {
    expect(decodeInput(bytes, LIMIT)).toBe(LOG);
  });

  it.each([
    ['bzip2', Buffer.from('BZh91AY'), 'bzcat'],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'xzcat'],
    ['zip', Buffer.from('PK\u0003\u0004'), 'unzip -p'],
    ['gzip cut off', zlib.gzipSync(LOG).subarray(0, 30), 'zcat'],
  ])('%s is named with what unpacks it', (name, bytes, command) => {
    expect(() => decodeInput(bytes, LIMIT)).toThrow(PackedInput);
    const answer = polystatus(['explain', file(name, bytes)]);
    expect(answer.status).toBe(2);
    expect(answer.stderr).toContain(command);
  });

  it('a small file that grows without end is refused', () => {
    expect(() => decodeInput(zlib.gzipSync(Buffer.alloc(20_000)), LIMIT)).toThrow(RangeError);
  });
});

describe('several files', () => {
  const first = file('a.log', LOG);
  const second = file('b.log.gz', zlib.gzipSync(LOG));
  it('are counted together', () => {
    expect(polystatus(['explain', first, second, '--short']).stdout).toBe(
      '2\t200 OK\n4\t404 Not Found\n',
    );
  });

  it('of which one says nothing', () => {
    const empty = file('notes.txt', 'nothing\n');
    const { status, stdout, stderr } = polystatus(['explain', first, empty, '--short']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1\t200 OK\n2\t404 Not Found\n' });
    expect(stderr).toContain('notes.txt');
  });

  it('of which one is not there', () => {
    const { status, stderr } = polystatus(['explain', first, join(folder, 'c.log')]);
    expect(status).toBe(2);
    expect(stderr).toContain('c.log');
  });

  it.each([
    ['0', []],
    ['1', ['2  GET /a']],
    ['9', ['2  GET /a']],
  ])('--top %s', (top, requests) => {
    const { stdout } = polystatus(['explain', first, '--top', top]);
    expect(stdout.split('\n').flatMap((line) => /^ +(\d+ +GET.*)$/.exec(line)?.[1] ?? [])).toEqual(
      requests,
    );
  });

  it('--top takes a number', () => {
    expect(polystatus(['explain', first, '--top', 'ten']).status).toBe(2);
  });
});

describe('what explains more than the number', () => {
  const location = (to: string): string => `HTTP/1.1 302 Found\nLocation: ${to}\n\n`;
  it.each([
    ['a redirect loop', location('/a') + location('/b') + location('/a'), 'form a loop: /a'],
    ['no name', 'curl: (6) Could not resolve host: x', 'could not be resolved'],
    ['an owner nothing names', 'HTTP/1.1 444 x', 'Nothing in the response says'],
    [
      'a limit',
      'HTTP/1.1 429 x\nRateLimit: "a";r=0;t=90\nRateLimit-Policy: "a";q=100;w=60\n',
      '0 of 100 left',
    ],
    [
      'an older limit',
      'HTTP/1.1 429 x\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 3\n',
      '3 of 60 left',
    ],
    ['a program', 'HTTP/1.1 404 x\nServer: envoy\n', 'envoy'],
    ['a problem alone', '{"title":"Out of credit","status":403}', 'Out of credit'],
  ])('%s', (_, input, part) => {
    expect(polystatus(['explain'], {}, input).stdout.replace(/\s+/g, ' ')).toContain(part);
  });

  it.each([
    ['redirects that end', location('/a') + location('/a') + 'HTTP/1.1 200 OK\n', 'form a loop'],
    ['a sender that is named', 'HTTP/1.1 444 x\nServer: nginx\n', 'Nothing in the response'],
    ['a registered code', 'HTTP/1.1 404 x\n', 'Nothing in the response'],
  ])('%s: no word of it', (_, input, part) => {
    expect(polystatus(['explain'], {}, input).stdout).not.toContain(part);
  });
});

it('Ctrl-C ends the wait, and what came until then is counted', async () => {
  const child = spawn(process.execPath, [program, 'explain', '--short'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stdin.write(LOG);
  // It has read the pipe when a write that fills it comes back.
  await new Promise((resolve) => child.stdin.write(LOG.repeat(2000), resolve));
  child.kill('SIGINT');
  const [status] = (await once(child, 'close')) as [number];
  expect(status).toBe(130);
  expect(text).toMatch(/^\d+\t200 OK\n\d+\t404 Not Found\n$/);
});
