import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Servers lie in folders that not every user searches. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The first of some names that is a program here. */
export function installed(...names: readonly string[]): string | undefined {
  return names.find((name) => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { env, stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Starts a server on a free loopback port, in a folder of its own.
 *
 * @param prepare writes the configuration and returns the arguments
 */
export async function run(
  command: string,
  prepare: (folder: string, port: number) => readonly string[],
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-send-'));
  const port = await freePort();
  let said = '';
  const child = spawn(command, prepare(folder, port), {
    env: { ...env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await Promise.race([ended, pause(5000)]);
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    if (await fetch(origin).catch(() => undefined)) return { origin, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${command} does not answer:\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
