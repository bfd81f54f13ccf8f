import { readdirSync } from 'node:fs';
import { endWithReader } from './end-with-reader.ts';
import { createBench } from './measure/bench.ts';
import { runBenchmarks } from './measure/run-benchmarks.ts';
import { runSilently, turbo } from './run.ts';
import { scriptArguments } from './script-arguments.ts';

/* pnpm bench [name …]: measures ours and the peers in the same run. */
const folder = new URL('bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();

const USAGE = `pnpm bench [name …] [options]

Measures ours, the peers and the least that is possible, in interleaved rounds, and prints ratios.
Without a name all run: ${names.join(', ')}.

  --json        a line of JSON for each table: {"benchmark": …, "rows": […]}
  --rounds N    rounds of each measurement, instead of those a benchmark takes by itself
  --quick       one tiny round without peers: whether everything runs, not how fast
  --misses      also the queries that “search” does not answer

Peers come from the registry at pinned versions, into the temporary folder; one that cannot be had
is named and left out.

Exit code: 0 measured, 1 a benchmark failed, 2 wrong usage.
`;

const { values, words, refuse } = scriptArguments(USAGE, {
  json: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  rounds: { type: 'string' },
});
const unknown = words.filter((name) => !names.includes(name));
if (unknown.length > 0) refuse(`There is no benchmark ${unknown.join(', ')}.`);
if (values.rounds !== undefined && !/^[1-9]\d{0,3}$/.test(values.rounds))
  refuse('--rounds takes a whole number from 1 to 9999.');
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);

endWithReader();
if (runSilently(turbo('Build', 'build')) !== 0) process.exit(1);
const say = (sentence: string): void => void process.stderr.write(`\n${sentence}\n`);
const missing = new Set<string>();
const failed = await runBenchmarks(
  words.length > 0 ? words : names,
  (name) => import(new URL(`${name}.ts`, folder).href),
  createBench(
    { ...values, rounds },
    (text) => process.stdout.write(text),
    (who) => missing.add(who),
  ),
  say,
);
if (missing.size > 0) say(`Not to be had here, and left out: ${[...missing].join(', ')}.`);
if (values.quick) say('A quick run: its figures mean nothing.');
if (failed.length > 0) say(`Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
