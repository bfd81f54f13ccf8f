import { growthOf, MOST_GROWTH } from './level.ts';
import { soak } from './soak.ts';

/** Milliseconds; many more clients come and go than with the half minute that users get. */
const STALL = 2000;
/** What is remembered of keys and of compiled code is full by then. */
const WARM_UP = 0.2;
const MEGABYTE = 2 ** 20;

/**
 * Uses and misuses a server for so long, and says each round what it holds.
 *
 * @returns the exit code
 */
export async function runSoak(minutes: number): Promise<number> {
  const end = Date.now() + minutes * 60_000;
  const began = performance.now();
  const { levels, wrong, requests, hostile } = await soak({
    requests: 2000,
    hostile: 4,
    stall: STALL,
    goesOn: (rounds) => rounds < 6 || Date.now() < end,
    onRound: ({ resident, held }, asked) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      const [rss, own] = [resident, held].map((bytes) => (bytes / MEGABYTE).toFixed(1));
      process.stdout.write(`${seconds} s: ${asked} requests, RSS ${rss} MB, held ${own} MB\n`);
    },
  });
  const warmUp = Math.ceil(levels.length * WARM_UP);
  const growths = {
    RSS: growthOf(
      levels.map(({ resident }) => resident),
      warmUp,
    ),
    held: growthOf(
      levels.map(({ held }) => held),
      warmUp,
    ),
  };
  const shown = Object.entries(growths).map(([name, by]) => `${name} ${(by * 100).toFixed(1)} %`);
  process.stdout.write(
    `${requests} requests, ${hostile} hostile clients, ${wrong.length} wrong answers\n` +
      `growth behind the warm-up: ${shown.join(', ')}\n`,
  );
  for (const one of new Set(wrong)) process.stdout.write(`wrong: ${one}\n`);
  const isFlat = Object.values(growths).every((by) => by < MOST_GROWTH);
  return isFlat && wrong.length === 0 ? 0 : 1;
}
