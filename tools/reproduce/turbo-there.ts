import { runThere } from '../growth/run-there.ts';
import type { Surroundings } from './surroundings.ts';

/** What turbo says of a run. */
export interface TurboRun {
  readonly tasks: number;
  /** Tasks that no cache had. */
  readonly misses: readonly string[];
  readonly seconds: number;
}

/**
 * Lets turbo run tasks in a copy.
 *
 * @param args tasks and options
 * @param env where its cache is
 * @throws Error with what was printed where a task fails, or the cache cannot be reached
 */
export async function turboThere(
  copy: string,
  surroundings: Surroundings,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TurboRun> {
  const began = performance.now();
  const said = await runThere(copy, '.', `turbo run ${args.join(' ')} --output-logs=hash-only`, {
    ...surroundings.env,
    ...env,
    TURBO_TELEMETRY_DISABLED: '1',
  });
  const seconds = (performance.now() - began) / 1000;
  const total = /^Cached: +\d+ cached, (\d+) total/m.exec(said)?.[1];
  if (!said.startsWith('0 ') || total === undefined || said.includes('could not connect'))
    throw new Error(`turbo in ${copy} ended with ${said}`);
  const misses = [...said.matchAll(/^(\S+): cache (?:miss|bypass)/gm)].map(([, task = '']) => task);
  return { tasks: Number(total), misses, seconds };
}
