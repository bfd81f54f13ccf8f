import type { Bench, Benchmark } from './bench.ts';

/**
 * Runs benchmarks one after another; one that fails does not keep the next from running.
 *
 * @param load imports the benchmark of a name
 * @param say takes a sentence for people
 * @returns names of the benchmarks that failed
 */
export async function runBenchmarks(
  names: readonly string[],
  load: (name: string) => Promise<unknown>,
  bench: Bench,
  say: (sentence: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) {
    try {
      const run = benchmarkOf(await load(name));
      if (run) {
        await run(bench);
        continue;
      }
      say(
        `tools/bench/${name}.ts is no benchmark: it exports no function “run”. ` +
          'What benchmarks share stands in tools/measure.',
      );
    } catch (error) {
      say(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    failed.push(name);
  }
  return failed;
}

function benchmarkOf(module: unknown): Benchmark | undefined {
  return typeof module === 'object' &&
    module !== null &&
    'run' in module &&
    typeof module.run === 'function'
    ? (module.run as Benchmark)
    : undefined;
}
