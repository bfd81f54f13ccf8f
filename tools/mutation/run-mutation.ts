import { runTarget } from '../fuzzing/run-target.ts';
import { restore } from './whole.ts';

/** Milliseconds that all tests of a fault may take; one that hangs is ended by the suite. */
const PATIENCE = 600_000;
/** Megabytes: all tests of a part, again and again. */
const HEAP = 3000;

/**
 * Puts faults into our own code, one at a time, and counts those that its tests notice.
 *
 * @param count faults of each part, chosen by the seed
 * @returns the exit code
 */
export async function runMutation(
  names: readonly string[],
  count: number,
  seed: string,
  signal: AbortSignal,
): Promise<number> {
  let code = 0;
  for (const name of names) {
    const { href } = new URL(`target.ts?part=${name}`, import.meta.url);
    const task = {
      name,
      href,
      seed,
      from: 0,
      inputs: count,
      patience: PATIENCE,
      heap: HEAP,
      signal,
    };
    const { inputs, findings } = await runTarget(task);
    restore(name);
    const [survivors, crashes, hanging] = (['silent', 'crash', 'hang'] as const).map((wanted) =>
      findings.filter(({ kind }) => kind === wanted),
    );
    for (const { message } of new Map(survivors?.map((one) => [one.message, one])).values())
      process.stdout.write(`${message}\n`);
    for (const { message } of crashes ?? [])
      process.stdout.write(`could not be tried: ${message}\n`);
    const tried = inputs - (crashes?.length ?? 0);
    const killed = tried - (survivors?.length ?? 0);
    const share = ((killed / tried) * 100).toFixed(1);
    process.stdout.write(
      `${name}: ${killed} of ${tried} faults noticed, ${share} %, ${hanging?.length ?? 0} by a hang\n\n`,
    );
    if (tried === 0 || killed / tried < GOAL) code = 1;
  }
  process.stdout.write(`seed ${seed}\n`);
  return code;
}

const GOAL = 0.85;
