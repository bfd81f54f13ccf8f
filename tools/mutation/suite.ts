import { join } from 'node:path';
import { projects } from '@polystatus/core/world/vitest';
import type { ViteUserConfig } from 'vitest/config';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import type { Part } from './parts.ts';
import { sourceOf } from './reach.ts';

/** Runs tests of a part again and again, each time with its sources as they are then. */
export async function openSuite({ home }: Part): Promise<Suite> {
  const ended: TestModule[] = [];
  const vitest = await createVitest(
    'test',
    {
      root: home,
      config: false,
      watch: false,
      // A thread ends with its process, even one that hangs.
      pool: 'threads',
      maxWorkers: 1,
      // A worker that is used again still has the module with the fault.
      isolate: true,
      testTimeout: 40_000,
      // A fault must not become what is expected.
      update: 'none',
      // One that fails is enough; where all wait for an answer, they would for minutes.
      bail: 1,
      reporters: [
        {
          onTestCaseResult: heard,
          onTestModuleStart: heard,
          onTestModuleEnd: (one) => void ended.push(one),
        },
      ],
      onConsoleLog: () => false,
    },
    worldOf(home),
  );
  return new Suite(vitest, home, ended);
}

/** Milliseconds after which a test that says nothing hangs, on a busy machine too. */
const SILENCE = 45_000;
let last = 0;
const heard = (): void => void (last = Date.now());

/** Ends this process where a test goes on for ever: nothing else ends what computes in a thread. */
async function hangingEnds<Value>(run: () => Promise<Value>): Promise<Value> {
  heard();
  const watch = setInterval(() => {
    if (Date.now() - last > SILENCE) process.exit(0);
  }, 1000);
  try {
    return await run();
  } finally {
    clearInterval(watch);
  }
}

/** The world of the tests, with a package’s own sources for what is built of them. */
function worldOf(home: string): ViteUserConfig {
  const [world] = projects;
  const resolveId = (id: string): string | undefined => sourceOf(home, id);
  return {
    plugins: [{ name: 'sources', enforce: 'pre', resolveId }, world?.plugins],
    test: { execArgv: world?.test?.execArgv ?? [] },
  };
}

function hasPassed({ children }: TestModule): boolean {
  return [...children.allTests('passed')].length > 0;
}

export class Suite {
  readonly #vitest: Vitest;
  readonly #home: string;
  readonly #passing = new Set<string>();

  /** Filled by the reporter. */
  readonly #ended: TestModule[];

  constructor(vitest: Vitest, home: string, ended: TestModule[]) {
    this.#vitest = vitest;
    this.#home = home;
    this.#ended = ended;
  }

  /** A file was written. */
  forget(path: string): void {
    this.#vitest.invalidateFile(path);
  }

  /** @returns the tests that fail, none where all pass; what fails beside them counts too */
  async failing(tests: readonly string[]): Promise<readonly string[]> {
    const files = tests.map((test) => join(this.#home, test));
    const specifications = await this.#vitest.globTestSpecifications(files);
    this.#ended.length = 0;
    const { unhandledErrors } = await hangingEnds(() =>
      this.#vitest.runTestSpecifications(specifications),
    );
    // Vitest itself tells of all modules that it has ever run, and how they went then.
    const failed = this.#ended.filter((module) => !module.ok());
    const isWhole = this.#ended.length === files.length && this.#ended.every(hasPassed);
    if (failed.length === 0 && unhandledErrors.length === 0 && !isWhole)
      throw new Error(`Some of these were not run: ${tests.join(' ').slice(0, 200)}`);
    return failed.length === 0 && unhandledErrors.length > 0
      ? tests
      : failed.map(({ moduleId }) => moduleId.slice(this.#home.length + 1));
  }

  /** Tests that fail by themselves notice nothing. */
  async passWhole(tests: readonly string[]): Promise<void> {
    const unknown = tests.filter((test) => !this.#passing.has(test));
    if (unknown.length === 0) return;
    if ((await this.failing(unknown)).length > 0)
      throw new Error(`Without any fault these fail: ${unknown.join(' ').slice(0, 200)}`);
    for (const test of unknown) this.#passing.add(test);
  }
}
