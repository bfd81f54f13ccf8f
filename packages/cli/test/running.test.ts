import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { polystatus, program } from './polystatus.ts';
import { hasTool } from './tools.ts';

/* Commands that start something: a server, a browser. */
const folder = mkdtempSync(join(tmpdir(), 'polystatus-running-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('serve', () => {
  async function start(...argv: string[]): Promise<{ child: ChildProcess; url: string }> {
    const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...argv], { env: {} });
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, url: /http:\S+\d/.exec(chunk.toString())?.[0] ?? '' };
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 0],
  ] as const)('answers until %s', async (signal, exit) => {
    const { child, url } = await start('-L', 'tr');
    try {
      const response = await fetch(`${url}/status/405`, { headers: { 'Accept-Language': 'tr' } });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBeTruthy();
      expect(response.headers.get('content-language')).toBe('tr');
      await response.text();
    } finally {
      child.kill(signal);
    }
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(exit);
  });

  it.each([
    [[], ['GET /status/404 404', 'GET /status/200?abort=before 000']],
    [['--quiet'], []],
  ])('%j logs its requests in lines that explain reads', async (argv, requests) => {
    const { child, url } = await start(...argv);
    const log = buffer(child.stderr as NodeJS.ReadableStream);
    await (await fetch(`${url}/status/404`)).text();
    await fetch(`${url}/status/200?abort=before`).catch(() => undefined);
    child.kill('SIGTERM');
    const text = (await log).toString();
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => line.replace(/^[\d:]{8} | \d+ ms$/g, ''))).toEqual(requests);
    const read = polystatus(['explain', '--json'], {}, text || 'nothing');
    expect(JSON.parse(read.stdout)).toHaveLength(requests.length);
  });

  it('is not stopped by a log that nobody reads', async () => {
    const { child, url } = await start();
    const long = `${url}/status/204?x=${'x'.repeat(7000)}`;
    for (let asked = 0; asked < 40; asked++) expect((await fetch(long)).status).toBe(204);
    child.kill('SIGTERM');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(0);
  });

  it('answers with error pages, as the backend of a proxy', async () => {
    const { child, url } = await start('--errors', '--home', '/shop/', '--locale', 'tr');
    try {
      const asked = { 'X-Code': '503', 'X-Format': 'text/html', 'Accept-Language': 'tr' };
      const response = await fetch(url, { headers: asked });
      expect([response.status, response.headers.get('content-language')]).toEqual([503, 'tr']);
      const text = await response.text();
      for (const part of ['<html lang="tr"', 'href="/shop/"']) expect(text).toContain(part);
      expect((await fetch(`${url}/404.html`)).status).toBe(404);
      expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
    } finally {
      child.kill('SIGTERM');
    }
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(0);
  });

  it('ends in good order while many ask', async () => {
    const { child, url } = await start('--quiet');
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    let answered = 0;
    const load = Array.from({ length: 12 }, () =>
      askOn(url, ['/status/200?delay=5', '/api/v1/en/404.json', '/status/abc'], () => {
        if (++answered === 100) child.kill('SIGTERM');
      }),
    );
    const [[status], ...cut] = await Promise.all([
      once(child, 'close') as Promise<[number]>,
      ...load,
    ]);
    expect({ status, stderr, cut }).toEqual({ status: 0, stderr: '', cut: load.map(() => false) });
  });

  it('says where the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const child = spawn(process.execPath, [program, 'serve', '--port', String(port)], { env: {} });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number];
    server.close();
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining(String(port)),
    });
  });

  it.each([
    [['--theme', 'quiet'], '--errors'],
    [['--errors', '--theme', 'x'], '--theme'],
    [['--errors', '--support', 'javascript:x'], '--support'],
    [['--errors', '--locale', 'qaa'], 'qaa'],
    [['--errors', '--words', '/nothing/here'], 'ENOENT'],
  ])('refuses %j', (argv, named) => {
    const { status, stderr } = polystatus(['serve', '--port', '0', ...argv]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(named) });
  });

  it.each([['99999'], ['-1'], ['x'], ['']])('refuses the port %j', (port) => {
    expect(polystatus(['serve', '--port', port]).status).toBe(2);
  });
});

/**
 * Asks again and again on a connection of its own, until the server ends that.
 *
 * @returns whether an answer that had begun was cut off
 */
async function askOn(
  url: string,
  paths: readonly string[],
  onAnswer: () => void,
): Promise<boolean> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (let asked = 0; asked < 10_000; asked++) {
      const request = get(`${url}${paths[asked % paths.length] ?? ''}`, { agent });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const whole = await buffer(response).then(
        ({ length }) => length === Number(response.headers['content-length']),
        () => false,
      );
      if (!whole) return true;
      onAnswer();
      if (response.headers.connection === 'close') return false;
    }
    return false;
  } catch {
    return false; // not begun
  } finally {
    agent.destroy();
  }
}

describe('open', () => {
  const opener = join(folder, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\nprintf '%s' "$*" > ${folder}/opened\nexit "$FAIL"\n`);
  chmodSync(opener, 0o755);

  it.each([
    [['open', '404'], '/en/404/'],
    [['open', 'nginx/499', '-L', 'tr'], '/tr/nginx/499/'],
    [['open', 'bulunamadı'], '/en/404/'],
    [['open'], '/en/'],
  ])('%j without a screen prints the address', (argv, path) => {
    const { status, stdout } = polystatus(argv, { PATH: folder });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `https://polystatus.dev${path}\n` });
    expect(polystatus([...argv, '--print'], { DISPLAY: ':0', PATH: folder }).stdout).toBe(stdout);
  });

  it.runIf(process.platform === 'linux')('hands the address to the desktop', () => {
    const found = polystatus(['open', '404'], { PATH: folder, DISPLAY: ':0', FAIL: '0' });
    expect(found).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe('https://polystatus.dev/en/404/');
    const address = 'https://polystatus.dev/en/404/\n';
    for (const env of [{ PATH: folder, FAIL: '3' }, { PATH: '/nowhere' }])
      expect(polystatus(['open', '404'], { ...env, DISPLAY: ':0' }).stdout).toBe(address);
  });

  it('needs one code', () => {
    expect(polystatus(['open', '499']).status).toBe(2);
    expect(polystatus(['open', '477']).status).toBe(1);
    expect(polystatus(['open', '404', '410']).status).toBe(2);
  });
});

describe('choose', () => {
  // script(1) gives it a terminal.
  it.runIf(hasTool('script')).each([
    ['2\n1\n', 0, '410  '],
    ['never\n9\n0\n2\nsure\n', 0, '410  '],
    ['2\n\u0003', 130, ''],
    ['\u0004', 130, ''],
  ])('asks on a terminal: %j', async (keys, status, end) => {
    const command = `${process.execPath} ${program} choose --color never`;
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { PATH: '/usr/bin:/bin' },
    });
    let output = '';
    const lines = keys.split(/(?<=\n)/);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      // One answer a prompt, as a person would type.
      const prompts = output.split('Number').length - 1;
      if (prompts > keys.split(/(?<=\n)/).length - lines.length && lines.length > 0)
        child.stdin.write(lines.shift() ?? '');
    });
    const [exit] = (await once(child, 'close')) as [number];
    expect(exit).toBe(status);
    expect(output).toContain('Will it be there again?');
    expect(output.slice(output.lastIndexOf('Number'))).toContain(end);
  });

  it('never waits where nobody can answer', () => {
    const { status, stdout, error } = spawnSync(process.execPath, [program, 'choose'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
      env: {},
    });
    expect({ status, error }).toEqual({ status: 0, error: undefined });
    expect(stdout).toContain('--answer start=');
  });
});
