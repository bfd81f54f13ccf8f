import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResponse } from '../src/read-response/index.ts';
import { polystatus } from './polystatus.ts';
import { hasTool } from './tools.ts';

/* What the real tools print of a server on this machine: a hop, early hints, a refusal. */
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { Location: '/new' }).end('moved');
    else {
      // HTTPie 3 takes 103 for the end.
      if (request.headers['user-agent']?.startsWith('curl'))
        response.writeEarlyHints({ link: '</s.css>; rel=preload' });
      response
        .writeHead(405, { Allow: 'GET, HEAD', 'Retry-After': '120', 'Content-Type': 'text/plain' })
        .end('no');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function output(file: string, argv: readonly string[]): Promise<string> {
  const child = spawn(file, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return text;
}

describe.each([
  ['curl', ['-siL'], ['301', '103', '405'], 'message'],
  ['curl', ['-sIL'], ['301', '103', '405'], 'message'],
  ['curl', ['-svL'], ['301', '103', '405'], 'verbose'],
  ['curl', ['-vL'], ['301', '103', '405'], 'verbose'],
  ['curl', ['-sL', '-o', '/dev/null', '-w', '%{http_code}'], ['405'], 'number'],
  ['curl', ['-sL', '-w', '\n%{http_code}\n'], ['405'], 'number'],
  ['wget', ['-S', '-O', '/dev/null', '--tries=1'], ['301', '405'], 'wget'],
  ['http', ['--ignore-stdin', '--headers', '--follow', '--all'], ['301', '405'], 'message'],
  ['http', ['--ignore-stdin', '--verbose', '--follow', '--all'], ['301', '405'], 'message'],
] as const)('%s %j', (tool, argv, numbers, form) => {
  it.runIf(hasTool(tool))('is read', async () => {
    const reading = readResponse(await output(tool, [...argv, `${base}/old`]));
    expect(reading?.form).toBe(form);
    const answers = reading?.answers ?? [];
    expect(answers.map(({ number }) => number)).toEqual(numbers);
    if (form === 'number') return;
    const fields = answers.at(-1)?.fields.map(({ name, value }) => [name.toLowerCase(), value]);
    expect(fields).toContainEqual(['allow', 'GET, HEAD']);
    expect(answers[0]?.fields).toContainEqual({ name: 'Location', value: '/new' });
  });
});

describe.runIf(hasTool('curl'))('a pipe from curl', () => {
  it('is explained by what it says', async () => {
    const input = await output('curl', ['-siL', `${base}/old`]);
    const { status, stdout } = polystatus([], { LANG: 'tr_TR.UTF-8' }, input);
    expect(status).toBe(0);
    for (const part of ['301  ', '405  ', '2 dakika', 'GET, HEAD', '/new'])
      expect(stdout).toContain(part);
  });

  it('that got no connection is no answer', async () => {
    for (const option of ['-sS', '-sv', '-v']) {
      const input = await output('curl', [option, 'http://127.0.0.1:1/']);
      expect(polystatus(['explain', '--short'], {}, input).stdout).toBe('000\n');
    }
  });
});
