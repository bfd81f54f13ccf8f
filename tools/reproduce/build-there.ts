import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cloneInto } from '../growth/clone.ts';
import { runThere, type Task } from '../growth/run-there.ts';
import { filesOf } from './files-of.ts';
import type { Surroundings } from './surroundings.ts';

/** A build of a copy: where the copy is, and the hash of each file that was made. */
export interface Built {
  readonly copy: string;
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Copies the repository and builds the copy, without anything that earlier builds remember.
 *
 * @param below folder of this run
 * @param tasks each after those that it needs
 * @throws Error with what a task printed that failed
 */
export async function buildThere(
  { folder, umask, env }: Surroundings,
  below: string,
  tasks: readonly Task[],
): Promise<Built> {
  const copy = join(below, folder);
  mkdirSync(copy, { recursive: true });
  cloneInto(copy);
  for (const { id, directory, command } of tasks) {
    const said = await runThere(copy, directory, `umask ${umask} && ${command}`, env);
    if (!said.startsWith('0 ')) throw new Error(`${id} in ${copy} ended with ${said}`);
  }
  const patterns = tasks.flatMap(({ directory, outputs }) =>
    outputs.map((pattern) => `${directory}/${pattern}`),
  );
  return { copy, made: filesOf(copy, patterns) };
}
