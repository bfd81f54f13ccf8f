import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server to be measured, in a process of its own. */
export interface Running {
  readonly name: string;
  /** Address of the document that is asked for. */
  readonly url: string;
  readonly child: ChildProcess;
}

const TRIES = 200;
const BETWEEN_TRIES = 50;

/** A port that was free a moment ago, for programs that cannot say which one they took. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Starts a program that answers at an address, whatever it says there, and waits until it does.
 *
 * @param env what is set for it besides
 * @throws Error with what it said where it ends instead
 */
export async function startProgram(
  name: string,
  url: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.once('error', ({ message }) => (said = message));
  for (let tries = 0; tries < TRIES && child.exitCode === null && child.pid; tries++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return { name, url, child };
    await pause(BETWEEN_TRIES);
  }
  child.kill();
  throw new Error(`${name} did not start. ${said.slice(0, 500)}`);
}
