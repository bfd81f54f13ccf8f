import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { built } from '@polystatus/core/world/built';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const program = fileURLToPath(
  new URL(`../${built('dist')}/polystatus.cjs`, import.meta.url),
);

/** Runs the built program in an environment that says nothing but what is given. */
export function polystatus(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = { LANG: 'en_US.UTF-8' },
  input = '',
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    encoding: 'utf8',
    env,
    input,
  });
  return { status, stdout, stderr };
}
