import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import type { Candidate, Sample } from '../measure/check/candidate.ts';
import { ours } from '../measure/check/ours.ts';
import { peers, POFILTER } from '../measure/check/peer-commands.ts';
import { printRecall } from '../measure/check/recall.ts';
import { processCost, type Cost } from '../measure/process-cost.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { countMessages, syntheticRoot, type RootSize } from '../measure/synthetic-root.ts';
import type { Row } from '../measure/table.ts';
import { temporaryFolder } from '../measure/temporary-folder.ts';
import { root } from '../run.ts';

/*
 * pnpm bench desk: checking and compiling beside the peers, whole processes. All read the same
 * messages: ours from YAML, the peers from files made of it beforehand.
 */
const SIZES = [
  { messages: 10_000, locales: 3 },
  { messages: 1_000, locales: 30 },
] as const;
const QUICK_SIZE = { messages: 400, locales: 3 } as const;

export function run(bench: Bench): void {
  const folder = temporaryFolder();
  const grownTo = (size: RootSize): Sample =>
    sample(join(folder, `${size.messages}-${size.locales}`), size.locales, (out) =>
      syntheticRoot(root, out, size),
    );
  const own = bench.quick
    ? grownTo(QUICK_SIZE)
    : sample(join(folder, 'own'), 3, (out) => {
        for (const part of ['content', 'locales'])
          cpSync(join(root, part), join(out, part), { recursive: true });
        return countMessages(out);
      });
  const grown = bench.quick ? [] : SIZES.map(grownTo);
  const bare: Candidate = {
    who: 'node -e 0',
    size: '',
    messages: 0,
    task: { command: process.execPath, args: ['-e', '0'] },
  };
  const candidates = [
    bare,
    ...ours(own),
    ...grown.flatMap((one) => [...ours(one), ...peers(one, bench)]),
  ];
  const costs = interleave(
    new Map(candidates.map((candidate) => [nameOf(candidate), () => measure(candidate)])),
    bench.rounds(5),
  );
  bench.table(
    'desk',
    candidates.map((candidate) => row(candidate, candidates, costs)),
  );
  printRecall(join(folder, 'planted'), own.root, bench);
}

function sample(out: string, locales: number, make: (out: string) => number): Sample {
  const messages = make(out);
  return {
    size: `${messages.toLocaleString('en')} × ${locales}`,
    root: out,
    messages: messages * locales,
  };
}

function measure({ task, before }: Candidate): Cost {
  before?.();
  return processCost(task);
}

function row(
  candidate: Candidate,
  all: readonly Candidate[],
  costs: ReadonlyMap<string, readonly Cost[]>,
): Row {
  const of = (one: Candidate | undefined, key: keyof Cost): number[] =>
    one ? (costs.get(nameOf(one)) ?? []).map((cost) => cost[key]) : [];
  const whole = (key: keyof Cost): number => Math.round(median(of(candidate, key)));
  const pofilter = all.find(({ who, size }) => who.startsWith(POFILTER) && size === candidate.size);
  return {
    who: candidate.who,
    'messages × languages': candidate.size,
    'ms (median)': whole('wall'),
    'CPU ms': whole('cpu'),
    MB: whole('memory'),
    '÷ node -e 0': ratio(of(candidate, 'wall'), of(all[0], 'wall')),
    'CPU ÷ pofilter': pofilter ? ratio(of(candidate, 'cpu'), of(pofilter, 'cpu')) : '',
  };
}

function nameOf({ who, size }: Candidate): string {
  return `${who} ${size}`;
}
