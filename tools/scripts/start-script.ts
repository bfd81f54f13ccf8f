import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from '../run.ts';

/** What `pnpm <name>` runs, by name. */
export const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A script under way, and what it has printed so far. */
export interface Started {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** What vitest sets for those whom it runs; Astro serves no page where it finds that. */
const OF_VITEST = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/**
 * Starts a command of package.json as pnpm does, but without pnpm between, so that a signal
 * reaches the command itself and nothing else.
 */
export function startScript(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  cwd = root,
): Started {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn('sh', ['-c', `exec ${command} "$@"`, 'sh', ...args], {
    cwd,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', INIT_CWD: cwd, ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return { child, printed: () => text, ended };
}

/** A script that ends by itself: its exit code and everything it printed. */
export async function runScript(
  ...given: Parameters<typeof startScript>
): Promise<{ code: number | string | null; printed: string }> {
  const { ended, printed } = startScript(...given);
  return { code: await ended, printed: printed() };
}

/**
 * What a script prints that ends well.
 *
 * @throws {Error} with what it printed when it ends otherwise
 */
export async function outputOf(...given: Parameters<typeof startScript>): Promise<string> {
  const { code, printed } = await runScript(...given);
  if (code !== 0) throw new Error(`${given[0]} ended with ${code}:\n${printed}`);
  return printed;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
