import { expect, test } from 'vitest';
import { Random } from './random.ts';
import { seedOf } from './target.ts';
import { openTargets, shareOut } from './targets.ts';

/* A small part of `pnpm fuzz`, always the same. */
const SEED = 'tests';
const INPUTS = 2000;
const targets = await openTargets(new URL('../fuzz/', import.meta.url));
const shares = shareOut(targets, INPUTS);

test.each(targets)('$name takes whatever comes', async ({ name, target }) => {
  const findings: string[] = [];
  await target.prepare?.();
  for (let index = 0; index < (shares.get(name) ?? 1); index++) {
    const seed = seedOf(SEED, name, index);
    const wrong = await target.take(target.make(new Random(seed)));
    if (wrong !== undefined) findings.push(`${seed}: ${wrong}`);
  }
  expect(findings).toEqual([]);
});
