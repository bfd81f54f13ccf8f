import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { once } from '../fuzzing/once.ts';
import { targetOf } from '../fuzzing/target.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { nearTests, openPart } from './parts.ts';
import { restore, spoil } from './whole.ts';

/* A target whose inputs are faults in our own code: “silent” is what no test noticed. */
const part = openPart(new URL(import.meta.url).searchParams.get('part') ?? '');
const NEVER = 2 ** 31 - 1;

interface Fault extends Mutant {
  readonly source: string;
}

const faults = once(() =>
  part.sources.flatMap((source) =>
    mutantsOf(readFileSync(join(part.home, source), 'utf8')).map((own): Fault => ({
      ...own,
      source,
    })),
  ),
);

const opened = once(() =>
  createVitest('test', {
    root: part.home,
    watch: false,
    // A thread ends with its process, even one that hangs.
    pool: 'threads',
    maxWorkers: 1,
    // A worker that is used again still has the module with the fault.
    isolate: true,
    testTimeout: 20_000,
    reporters: [{}],
    onConsoleLog: () => false,
  }),
);

export const target = targetOf<Fault>({
  share: 1,
  bound: NEVER,
  prepare: () => {
    restore();
    return opened();
  },
  make: (random) => random.pick(faults()),
  async take({ source, start, end, text }) {
    const vitest = await opened();
    const near = nearTests(part, source);
    const path = join(part.home, source);
    const whole = readFileSync(path, 'utf8');
    try {
      spoil(path, whole, whole.slice(0, start) + text + whole.slice(end));
      const others = part.tests.filter((test) => !near.includes(test));
      for (const tests of [near, others]) {
        if (tests.length === 0 || !(await notices(vitest, path, tests))) continue;
        restore();
        await passWhole(vitest, path, tests);
        return undefined;
      }
    } finally {
      restore();
      vitest.invalidateFile(path);
    }
    const line = whole.slice(0, start).split('\n').length;
    return `${source}:${line}: ${JSON.stringify(whole.slice(start, end))} may be ${JSON.stringify(text)}`;
  },
});

async function notices(vitest: Vitest, path: string, tests: readonly string[]): Promise<boolean> {
  vitest.invalidateFile(path);
  const files = tests.map((test) => join(part.home, test));
  const specifications = await vitest.globTestSpecifications(files);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  if (testModules.length === 0) throw new Error(`No test was found for ${path}.`);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

const passing = new Set<string>();

/** Tests that fail by themselves notice nothing. */
async function passWhole(vitest: Vitest, path: string, tests: readonly string[]): Promise<void> {
  const key = tests.join(' ');
  if (passing.has(key)) return;
  if (await notices(vitest, path, tests))
    throw new Error(`Without any fault these fail: ${key.slice(0, 200)}`);
  passing.add(key);
}
