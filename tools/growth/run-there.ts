import { execFile, execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../run.ts';

/** A script of a package that turbo would run. */
export interface Task {
  readonly id: string;
  readonly command: string;
  readonly directory: string;
  /** Patterns of the files that it makes, in its folder. */
  readonly outputs: readonly string[];
}

interface Planned extends Omit<Task, 'id' | 'outputs'> {
  readonly taskId: string;
  readonly outputs: readonly string[] | null;
  readonly dependencies: readonly string[];
}

/**
 * What `turbo run` would run, in an order in which each finds what it needs.
 *
 * @param names tasks such as `build` or `test`, and filters; what they depend on comes along
 */
export function plan(...names: readonly string[]): Task[] {
  const turbo = join(root, 'node_modules/.bin/turbo');
  const output = execFileSync(turbo, ['run', ...names, '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { tasks } = JSON.parse(output) as { tasks: readonly Planned[] };
  const waiting = new Map(tasks.map((planned) => [planned.taskId, planned]));
  const ordered: Task[] = [];
  const visit = (id: string): void => {
    const planned = waiting.get(id);
    if (!planned || !waiting.delete(id)) return;
    planned.dependencies.forEach(visit);
    const { command, directory, outputs } = planned;
    if (command !== '<NONEXISTENT>')
      ordered.push({ id, command, directory, outputs: outputs ?? [] });
  };
  for (const { taskId } of tasks) visit(taskId);
  return ordered;
}

/**
 * Runs a command in a copy of the repository, as a script of that package.
 *
 * @param env what is set there besides
 * @returns what it printed, and the exit code in front of it: `0 …`
 */
export async function runThere(
  copy: string,
  directory: string,
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(copy, directory);
  const programs = [folder, copy].map((place) => join(place, 'node_modules/.bin'));
  return new Promise((resolve) => {
    execFile(
      command,
      {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: {
          ...process.env,
          PATH: [...programs, process.env['PATH']].join(delimiter),
          // Vitest of the copy finds everything built, as if turbo had started it.
          TURBO_HASH: 'growth',
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
          ...env,
        },
      },
      (error, stdout, stderr) => resolve(`${error ? error.code : 0} ${stdout}${stderr}`),
    );
  });
}
