import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFailure, judge, verdictRow, type Tables } from './budget/judge.ts';
import { speedPage } from './budget/page.ts';
import { readBudgets, type Budget } from './budget/read-budgets.ts';
import { parseResults, printResults, resultsHere, type Results } from './budget/results.ts';
import { endWithReader } from './end-with-reader.ts';
import { createBench } from './measure/bench.ts';
import { runBenchmarks } from './measure/run-benchmarks.ts';
import { formatTable, type Row } from './measure/table.ts';
import { root, runSilently, turbo } from './run.ts';
import { scriptArguments } from './script-arguments.ts';

/* pnpm bench [name …]: measures ours and the peers in the same run. */
const folder = new URL('bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();
const BUDGETS = 'tools/budgets.yaml';
const PAGE = 'docs/speed.md';
const RESULTS = 'docs/speed.json';

const USAGE = `pnpm bench [name …] [options]

Measures ours, the peers and the least that is possible, in interleaved rounds, and prints ratios.
Without a name all run: ${names.join(', ')}.

  --check         also compares with the goals of ${BUDGETS}; without a name, only the
                  benchmarks that have goals run. A peer that cannot be had is named, and no failure
  --results FILE  compares what FILE has, such as ${RESULTS}, and measures nothing
  --write         also writes ${RESULTS} and the page of it, ${PAGE}
  --json          a line of JSON for each table: {"benchmark": …, "rows": […]}
  --rounds N      rounds of each measurement, instead of those a benchmark takes by itself
  --quick         one tiny round without peers: whether everything runs, not how fast
  --misses        also the queries that “search” does not answer

Peers come from the registry at pinned versions, into the temporary folder; one that cannot be had
is named and left out.

Exit code: 0 measured, 1 a benchmark failed or a goal was missed, 2 wrong usage.
`;

const { values, words, refuse } = scriptArguments(USAGE, {
  check: { type: 'boolean', default: false },
  results: { type: 'string' },
  write: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  rounds: { type: 'string' },
});
const unknown = words.filter((name) => !names.includes(name));
if (unknown.length > 0) refuse(`There is no benchmark ${unknown.join(', ')}.`);
if (values.rounds !== undefined && !/^[1-9]\d{0,3}$/.test(values.rounds))
  refuse('--rounds takes a whole number from 1 to 9999.');
const isJudged = values.check || values.write || values.results !== undefined;
if (values.quick && isJudged) refuse('The figures of a quick run mean nothing.');
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const say = (sentence: string): void => void process.stderr.write(`\n${sentence}\n`);

endWithReader();
const budgets = isJudged ? openBudgets() : [];
const wanted = words.length > 0 ? words : isJudged ? benchmarksOf(budgets) : names;
const judged = budgets.filter(({ benchmark }) => wanted.includes(benchmark));
const results = values.results === undefined ? await measure() : open(values.results);
if (values.write) {
  writeFileSync(join(root, RESULTS), printResults(results, judge(budgets, results.tables)));
  writeFileSync(join(root, PAGE), speedPage(results, budgets));
  runSilently({ title: 'Format', command: 'oxfmt', args: [RESULTS, PAGE] });
}
if (values.check || values.results !== undefined) compare(judged, results.tables);

async function measure(): Promise<Results> {
  if (runSilently(turbo('Build', 'build')) !== 0) process.exit(1);
  const missing = new Set<string>();
  const tables = new Map<string, readonly Row[]>();
  const failed = await runBenchmarks(
    wanted,
    (name) => import(new URL(`${name}.ts`, folder).href),
    createBench(
      { ...values, rounds },
      (text) => process.stdout.write(text),
      (who) => missing.add(who),
      (name, rows) => tables.set(name, rows),
    ),
    say,
  );
  if (missing.size > 0) say(`Not to be had here, and left out: ${[...missing].join(', ')}.`);
  if (values.quick) say('A quick run: its figures mean nothing.');
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
  return resultsHere(tables, new Date().toISOString().slice(0, 10));
}

function openBudgets(): readonly Budget[] {
  const { budgets: read, faults } = readBudgets(
    readFileSync(join(root, BUDGETS), 'utf8'),
    BUDGETS,
    names,
  );
  if (faults.length === 0) return read;
  process.stderr.write(`${faults.join('\n')}\n`);
  return process.exit(1);
}

function benchmarksOf(all: readonly Budget[]): string[] {
  return [...new Set(all.map(({ benchmark }) => benchmark))];
}

function open(file: string): Results {
  try {
    return parseResults(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8'));
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function compare(of: readonly Budget[], tables: Tables): void {
  const verdicts = judge(of, tables);
  process.stdout.write(`\n${formatTable('goals', verdicts.map(verdictRow))}`);
  const failures = verdicts.filter(isFailure);
  for (const { budget } of failures)
    say(
      `${BUDGETS}:${budget.line}: the goal is missed. Mend what became slower, or say there why it may be.`,
    );
  if (failures.length > 0) process.exitCode = 1;
}
