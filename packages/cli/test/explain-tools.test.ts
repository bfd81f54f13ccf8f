import { spawn } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInterim } from '../src/read-response/answer.ts';
import { readResponse } from '../src/read-response/index.ts';
import { polystatus } from './polystatus.ts';
import { hasTool } from './tools.ts';

/* What the real tools print of a server on this machine: a hop, early hints, a refusal. */
let server: Server;
let base: string;
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { Location: '/new' }).end('moved');
    else if (request.url?.startsWith('/quote')) quote(request.url, response);
    else if (request.url === '/busy-twice') {
      response.statusCode = ++asked % 3 === 0 ? 200 : 503;
      response.end('s');
    } else {
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

/** Content that quotes another response; how it is sent stands in the path. */
function quote(url: string, response: ServerResponse): void {
  const text = 'Bir örnek:\nHTTP/1.1 418 I’m a Teapot\nContent-Type: text/plain\n\nkısa ve kalın';
  response.statusCode = 410;
  if (url.includes('json')) response.setHeader('Content-Type', 'application/json');
  if (url.includes('gzip')) response.setHeader('Content-Encoding', 'gzip');
  const plain = url.includes('json') ? JSON.stringify({ text }) : text;
  const content = url.includes('gzip') ? gzipSync(plain) : Buffer.from(plain);
  if (url.includes('chunked')) response.write('');
  else response.setHeader('Content-Length', content.byteLength);
  response.end(content);
}

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

/* One answer after the other, whether a line break ends the content or not. */
describe.runIf(hasTool('curl'))('several addresses', () => {
  it.each([
    ['/quote', ['410', '410', '405']],
    ['/quote-chunked', ['410', '410', '405']],
    ['/quote-json', ['410', '410', '405']],
    ['/quote-json-chunked', ['410', '410', '405']],
    ['/quote-gzip', ['410', '410', '405']],
    ['/quote-json-gzip-chunked', ['410', '410', '405']],
  ])('%s and others', async (path, numbers) => {
    const urls = [path, path, '/new'].map((one) => `${base}${one}`);
    for (const option of ['-si', '-sI', '-sv']) {
      // Through one pipe, as a shell would, so that both streams keep their order.
      const command = `curl ${option} --compressed ${urls.join(' ')} 2>&1`;
      const reading = readResponse(await output('sh', ['-c', command]));
      const answers = reading?.answers.filter((answer) => !isInterim(answer));
      expect({ option, numbers: answers?.map(({ number }) => number) }).toEqual({
        option,
        numbers,
      });
    }
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

  it('that tried again says what came last', async () => {
    const input = await output('curl', [
      '-si',
      '--retry',
      '2',
      '--retry-delay',
      '1',
      `${base}/busy-twice`,
    ]);
    expect(polystatus(['explain', '--short', '--exit-status'], {}, input)).toEqual({
      status: 0,
      stdout: '503 Service Unavailable\n503 Service Unavailable\n200 OK\n',
      stderr: '',
    });
  });

  it('that got no connection is no answer', async () => {
    for (const option of ['-sS', '-sv', '-v']) {
      const input = await output('curl', [option, 'http://127.0.0.1:1/']);
      expect(polystatus(['explain', '--short'], {}, input).stdout).toBe('000\n');
    }
  });
});
