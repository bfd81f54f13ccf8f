import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository’s root. */
export const root = fileURLToPath(new URL('../', import.meta.url));

export interface Step {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** `turbo run …`, silent unless something fails. */
export function turbo(title: string, ...args: readonly string[]): Step {
  return { title, command: 'turbo', args: ['run', ...args, '--output-logs=errors-only'] };
}

/** `turbo run …` with what the tasks print, except for those that were cached. */
export function turboAloud(title: string, ...args: readonly string[]): Step {
  return {
    title,
    command: 'turbo',
    args: ['run', ...args, '--output-logs=new-only', '--log-order=grouped'],
  };
}

/** A script of this folder, under the same Node.js. */
export function script(title: string, path: string, ...args: readonly string[]): Step {
  return { title, command: process.execPath, args: [`${root}tools/${path}`, ...args] };
}

/**
 * Runs steps one after another and says which one is under way.
 *
 * @returns the exit code of the first step that fails, else 0
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const [index, { title, command, args }] of steps.entries()) {
    const began = performance.now();
    process.stdout.write(`[${index + 1}/${steps.length}] ${title}\n`);
    const code = await exitCode(command, args);
    if (code !== 0) {
      process.stderr.write(`✗ ${title} failed.\n`);
      return code;
    }
    process.stdout.write(`    done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
  return 0;
}

/**
 * Runs a step before the thing that was asked for: only a failure is worth reading.
 *
 * @returns its exit code
 */
export function runSilently({ command, args }: Step): number {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: quietEnvironment(),
  });
  if (status === 0) return 0;
  process.stderr.write(error ? `${error.message}\n` : `${stdout}${stderr}`);
  return status ?? 1;
}

/** Ours, without the tools that would like to tell their makers of it. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

function exitCode(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: quietEnvironment(),
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
