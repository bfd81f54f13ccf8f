import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../fuzzing/once.ts';
import { targetOf } from '../fuzzing/target.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { openPart, testsOf } from './parts.ts';
import { openSuite } from './suite.ts';
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

const opened = once(() => openSuite(part));

export const target = targetOf<Fault>({
  share: 1,
  bound: NEVER,
  prepare: () => {
    restore(part.name);
    return opened();
  },
  make: (random) => random.pick(faults()),
  async take({ source, start, end, text }) {
    const suite = await opened();
    const path = join(part.home, source);
    const whole = readFileSync(path, 'utf8');
    const makeWhole = (): void => {
      restore(part.name);
      suite.forget(path);
    };
    try {
      spoil(part.name, path, whole, whole.slice(0, start) + text + whole.slice(end));
      suite.forget(path);
      for (const tests of testsOf(part, source)) {
        const failing = await suite.failing(tests);
        if (failing.length === 0) continue;
        makeWhole();
        await suite.passWhole(failing);
        return undefined;
      }
    } finally {
      makeWhole();
    }
    const line = whole.slice(0, start).split('\n').length;
    return `${source}:${line}: ${JSON.stringify(whole.slice(start, end))} may be ${JSON.stringify(text)}`;
  },
});
