import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = new URL('start.ts', import.meta.url);
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

test('the script stays short', () => {
  expect(readFileSync(start, 'utf8').trimEnd().split('\n').length).toBeLessThan(40);
});

test('a Turkish reader gets a Turkish 502', () =>
  isInstalled() ? expectTurkish() : expectMissing());

async function expectTurkish(): Promise<void> {
  const port = await freePort();
  const example = spawn(process.execPath, [fileURLToPath(start)], {
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = once(example, 'exit');
  try {
    const response = await answer(`http://127.0.0.1:${port}/`);
    expect([response.status, response.headers.get('content-language')]).toEqual([502, 'tr']);
    expect(await response.text()).toContain('<html lang="tr"');
  } finally {
    example.kill('SIGTERM');
    await ended;
  }
}

/** Once nginx listens; it takes a moment. */
async function answer(url: string): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetch(url, { headers: { 'Accept-Language': 'tr' } });
    } catch (error) {
      if (attempt > 100) throw error;
      await pause(100);
    }
  }
}

function expectMissing(): void {
  process.stderr.write('\n!!! nginx is not installed: the example was NOT TESTED.\n\n');
  expect(isInstalled()).toBe(false);
}

function isInstalled(): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v nginx'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
