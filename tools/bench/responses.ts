import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { growthOf, type Growth } from '../../packages/cli/test/growth.ts';
import { HOSTILE, type Hostile } from '../../packages/cli/test/hostile-inputs.ts';
import type { Bench } from '../measure/bench.ts';

const MEGABYTE = 1_000_000;
const QUICK = 10_000;
const ROUNDS = 5;
/** Twice as much may take so many times as long; what looks at everything again takes four times. */
const GOAL = 2.4;
/** A megabyte may take so many times as long as one of an access log: bounded, and yet too slow. */
const SLOWEST = 50;
const USUAL = 'access log';
/** How often an input is measured that seems to take longer; what else runs comes and goes. */
const TRIES = 5;

/**
 * How reading a response grows with its input, whatever it is made of.
 *
 * @throws where twice as much takes clearly more than twice as long, or any input far longer than a log
 */
export function run(bench: Bench): void {
  const measured = HOSTILE.map((hostile) => ({ ...hostile, ...measure(hostile, bench) }));
  const usual = measured.find(({ name }) => name === USUAL)?.milliseconds ?? Number.NaN;
  bench.table(
    'responses',
    measured.map(({ name, milliseconds, ratio }) => ({
      input: name,
      'ms for 1 MB (fastest)': milliseconds,
      '÷ access log': milliseconds / usual,
      '2 MB ÷ 1 MB': ratio,
      goal: `≤ ${GOAL}${ratio > GOAL ? ', missed' : ''}`,
    })),
  );
  if (bench.quick) return;
  refuse(
    `Twice as much takes more than ${GOAL} times as long`,
    measured.filter(({ ratio }) => ratio > GOAL),
  );
  refuse(
    `More than ${SLOWEST} times as slow as an access log`,
    measured.filter(({ milliseconds }) => milliseconds > SLOWEST * usual),
  );
}

function refuse(what: string, slow: readonly Pick<Hostile, 'name'>[]): void {
  if (slow.length > 0) throw new Error(`${what}: ${slow.map(({ name }) => name).join(', ')}.`);
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
