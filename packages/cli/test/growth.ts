import { readResponse } from '../src/read-response/index.ts';

/** How reading grows with its input: twice as much should take twice as long. */
export interface Growth {
  /** Milliseconds that the processor worked on the input of the given size. */
  readonly milliseconds: number;
  /** How many times longer the input of twice the size takes. */
  readonly ratio: number;
}

/**
 * Measures reading at two sizes in turn, by the time of this thread alone: what else the machine
 * does counts for little.
 *
 * @param pause called before each reading, to collect garbage for instance
 */
export function growthOf(
  make: (size: number) => string,
  size: number,
  rounds: number,
  pause: () => void = () => {},
): Growth {
  const once = make(size);
  const twice = make(2 * size);
  const times: { once: number[]; twice: number[] } = { once: [], twice: [] };
  for (let round = 0; round < rounds; round++) {
    pause();
    times.once.push(timeOf(once));
    pause();
    times.twice.push(timeOf(twice));
  }
  const milliseconds = Math.min(...times.once);
  return { milliseconds, ratio: Math.min(...times.twice) / milliseconds };
}

/** The clock of a thread is coarse: what takes less is repeated until it takes as long. */
const LEAST = 5;
const MOST_REPEATS = 4096;

function timeOf(text: string): number {
  for (let repeats = 1; ; repeats *= 4) {
    const before = process.threadCpuUsage();
    for (let at = 0; at < repeats; at++) readResponse(text);
    const { user, system } = process.threadCpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= LEAST || repeats >= MOST_REPEATS) return milliseconds / repeats;
  }
}
