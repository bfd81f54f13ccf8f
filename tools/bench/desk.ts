import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import type { Candidate, Sample } from '../measure/check/candidate.ts';
import { ours } from '../measure/check/ours.ts';
import { peers, POFILTER } from '../measure/check/peer-commands.ts';
import { printRecall } from '../measure/check/recall.ts';
import { processCost, type Cost } from '../measure/process-cost.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import {
  copyComplete,
  messagesByLocale,
  syntheticRoot,
  type RootSize,
} from '../measure/synthetic-root.ts';
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

/** A round takes most of a minute; processor time differs little from one to the next. */
const ROUNDS = 3;

export function run(bench: Bench): void {
  const folder = temporaryFolder();
  const grownTo = (size: RootSize): Sample => {
    const out = join(folder, `${size.messages}-${size.locales}`);
    const messages = syntheticRoot(root, out, size);
    const shown = `${messages.toLocaleString('en')} × ${size.locales}`;
    return { size: shown, root: out, messages: messages * size.locales };
  };
  const own = bench.quick ? grownTo(QUICK_SIZE) : copyOfOurs(join(folder, 'own'));
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
    bench.rounds(ROUNDS),
  );
  bench.table(
    'desk',
    candidates.map((candidate) => row(candidate, candidates, costs)),
  );
  const complete = join(folder, 'complete');
  copyComplete(own.root, complete);
  printRecall(join(folder, 'planted'), complete, bench);
}

/** All that we have: some languages say everything, most what apps need. */
function copyOfOurs(out: string): Sample {
  for (const part of ['content', 'locales'])
    cpSync(join(root, part), join(out, part), { recursive: true });
  const counts = messagesByLocale(out);
  const messages = counts.reduce((sum, count) => sum + count, 0);
  return { size: `${messages.toLocaleString('en')} in ${counts.length}`, root: out, messages };
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
