import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const program = fileURLToPath(new URL('../dist/polystatus.cjs', import.meta.url));

/** Runs the built program in an environment that says nothing but what is given. */
export function polystatus(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = { LANG: 'en_US.UTF-8' },
  file = program,
  input = '',
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...argv], {
    encoding: 'utf8',
    env,
    input,
  });
  return { status, stdout, stderr };
}
