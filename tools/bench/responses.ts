import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { growthOf, type Growth } from '../../packages/cli/test/growth.ts';
import { HOSTILE, type Hostile } from '../../packages/cli/test/hostile-inputs.ts';
import type { Bench } from '../measure/bench.ts';

const MEGABYTE = 1_000_000;
const QUICK = 10_000;
const ROUNDS = 5;
/** Twice as much may take so many times as long. */
const GOAL = 2.4;
/** More is no noise: what looks at everything again for each piece takes four times as long. */
const LIMIT = 3;
/** How often an input is measured that seems to take longer; what else runs comes and goes. */
const TRIES = 5;

/**
 * How reading a response grows with its input, whatever it is made of.
 *
 * @throws where twice as much takes clearly more than twice as long
 */
export function run(bench: Bench): void {
  const measured = HOSTILE.map((hostile) => ({ ...hostile, ...measure(hostile, bench) }));
  bench.table(
    'responses',
    measured.map(({ name, milliseconds, ratio }) => ({
      input: name,
      'ms for 1 MB (fastest)': milliseconds,
      '2 MB ÷ 1 MB': ratio,
      goal: `≤ ${GOAL}`,
    })),
  );
  const slow = measured.filter(({ ratio }) => ratio > LIMIT).map(({ name }) => name);
  if (slow.length > 0 && !bench.quick)
    throw new Error(`Twice as much takes more than ${LIMIT} times as long: ${slow.join(', ')}.`);
}

function measure({ make }: Hostile, bench: Bench): Growth {
  const size = bench.quick ? QUICK : MEGABYTE;
  let best: Growth | undefined;
  for (let at = 0; at < TRIES && (best === undefined || best.ratio > GOAL); at++) {
    const growth = growthOf(make, size, bench.rounds(ROUNDS), collectGarbage);
    if (best === undefined || growth.ratio < best.ratio) best = growth;
    if (bench.quick) break;
  }
  return best ?? { milliseconds: Number.NaN, ratio: Number.NaN };
}

/** What an input before has left behind would be charged to the next. */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
