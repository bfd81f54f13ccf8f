import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cloneInto } from '../growth/clone.ts';
import { startRemoteCache } from './remote-cache.ts';
import { ELSEWHERE, HERE, type Surroundings } from './surroundings.ts';
import { turboThere, type TurboRun } from './turbo-there.ts';

/**
 * Lets turbo run tasks in one clean copy and then in another, which share nothing but a cache on
 * the network, and says what the second had to do itself.
 *
 * @param below folder of this run
 * @param say takes a line
 * @returns whether that was nothing
 * @throws Error where there is no such cache to be had
 */
export async function shareBuilds(
  below: string,
  tasks: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const cache = await startRemoteCache(join(below, 'store'));
  if (!cache) throw new Error('The registry does not have turborepo-remote-cache.');
  try {
    const run = (where: Surroundings): Promise<TurboRun> => {
      const copy = join(below, where.folder);
      mkdirSync(copy, { recursive: true });
      cloneInto(copy);
      return turboThere(copy, where, [...tasks, '--cache=remote:rw'], cache.env);
    };
    const first = await run(HERE);
    const second = await run(ELSEWHERE);
    for (const [what, { tasks: all, misses, seconds }] of [
      ['first', first],
      ['second', second],
    ] as const)
      say(
        `${what}: ${all - misses.length} of ${all} tasks from the cache, ${seconds.toFixed(1)} s`,
      );
    for (const task of second.misses) say(`${task} was run again`);
    return second.misses.length === 0;
  } finally {
    cache.running.child.kill();
  }
}
