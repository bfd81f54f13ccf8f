import { expect, test } from 'vitest';
import { createBench, type Bench } from './bench.ts';
import { runBenchmarks } from './run-benchmarks.ts';

const MODULES: Readonly<Record<string, () => unknown>> = {
  good: () => ({ run: (bench: Bench) => bench.table('good', [{ who: 'ours', rounds: 1 }]) }),
  crooked: () => ({
    run: () => {
      throw new Error('Reading numbers is not linear.');
    },
  }),
  late: () => ({ run: () => Promise.reject(new Error('The server did not start.')) }),
  absent: () => {
    throw new Error('Cannot find module “dist/index.js”.');
  },
  table: () => ({ formatTable: () => '' }),
  number: () => ({ run: 31 }),
};

const say = (sentences: string[]) => (sentence: string) => void sentences.push(sentence);

test.each([
  ['crooked', 'crooked failed: Reading numbers is not linear.'],
  ['late', 'late failed: The server did not start.'],
  ['absent', 'absent failed: Cannot find module “dist/index.js”.'],
  ['table', 'tools/bench/table.ts is no benchmark: it exports no function “run”.'],
  ['number', 'tools/bench/number.ts is no benchmark: it exports no function “run”.'],
])('%s is named, and the next one runs', async (name, sentence) => {
  const printed: string[] = [];
  const said: string[] = [];
  const bench = createBench(
    { quick: true, json: true, misses: false },
    (text) => printed.push(text),
    () => {},
  );
  const load = (asked: string): Promise<unknown> =>
    Promise.resolve().then(() => MODULES[asked]?.());
  expect(await runBenchmarks([name, 'good'], load, bench, say(said))).toEqual([name]);
  expect(said).toEqual([expect.stringContaining(sentence)]);
  expect(printed).toEqual(['{"benchmark":"good","rows":[{"who":"ours","rounds":1}]}\n']);
});

test.each([
  ['as many rounds as usual', { quick: false }, 31],
  ['as many as wished', { quick: false, rounds: 3 }, 3],
  ['one where quick', { quick: true, rounds: 3 }, 1],
])('%s', (_what, wishes, rounds) => {
  const bench = createBench(
    { json: false, misses: false, ...wishes },
    () => {},
    () => {},
  );
  expect(bench.rounds(31)).toBe(rounds);
});

test('a quick run asks the registry for nothing', () => {
  const missing: string[] = [];
  const bench = createBench(
    { quick: true, json: false, misses: false },
    () => {},
    (who) => missing.push(who),
  );
  expect(bench.peers([{ name: 'polystatus-peer-that-is-not', version: '0.0.0' }]).size).toBe(0);
  expect(missing).toEqual([]);
});
