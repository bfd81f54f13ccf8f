import { execFileSync } from 'node:child_process';

const LENGTHS = [25_000, 50_000, 100_000, 200_000, 400_000] as const;
const ROUNDS = 30;

/** What one call costs on inputs of 25 to 400 kB. */
export interface Growth {
  readonly 'ms at 100 kB': number;
  /** 2 where the cost is linear. */
  readonly '÷ 50 kB': number;
  /** 16 where the cost is linear; a square one would give 256. */
  readonly '400 kB ÷ 25 kB': number;
}

/**
 * Times calls on inputs of growing length, in one fresh process and in interleaved rounds. The
 * least time of each length counts: what garbage collection and other programs add comes and goes.
 *
 * @param setup statements that define `call(input)`
 * @param input an expression for an input of about `n` characters
 * @param quick whether it is enough that it runs
 */
export function measureGrowth(setup: string, input: string, quick = false): Growth {
  const script = `${setup}
    const lengths = ${JSON.stringify(LENGTHS)};
    const inputs = lengths.map((n) => ${input});
    const least = lengths.map(() => Infinity);
    for (let round = 0; round < ${quick ? 1 : ROUNDS}; round++) {
      inputs.forEach((text, place) => {
        const calls = lengths.at(-1) / lengths[place];
        const began = process.hrtime.bigint();
        for (let call_ = 0; call_ < calls; call_++) call(text);
        const spent = Number(process.hrtime.bigint() - began) / 1e6 / calls;
        // By the character, since an input need not have the length asked for exactly.
        least[place] = Math.min(least[place], (spent / text.length) * lengths[place]);
      });
    }
    console.log(JSON.stringify(least));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  const [first = 0, half = 0, whole = 0, , last = 0] = JSON.parse(printed) as number[];
  return { 'ms at 100 kB': whole, '÷ 50 kB': whole / half, '400 kB ÷ 25 kB': last / first };
}
