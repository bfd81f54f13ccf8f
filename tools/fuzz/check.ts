import { parse as load, stringify } from 'yaml';
import { check, emptyMemory, type Source } from '@polystatus/core';
import { readWorld } from '@polystatus/core/world/sources';
import { once } from '../fuzzing/once.ts';
import { mutate } from '../fuzzing/mutate.ts';
import { mutateTree, type Tree } from '../fuzzing/mutate-tree.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const DAY = '2026-01-01';
const opened = once(() => {
  const world = readWorld();
  const memory = emptyMemory();
  // The first look at everything; an input changes one file.
  check(world, DAY, undefined, memory);
  return { world, memory };
});

/** What is well written and means something else gets to the rules. */
function broken({ path, text }: Source, random: Random): string {
  if (random.below(2) === 0) return mutate(text, random);
  if (path.endsWith('.yaml')) return stringify(mutateTree(load(text) as Tree, random));
  if (path.endsWith('.json')) return `${JSON.stringify(mutateTree(JSON.parse(text), random))}\n`;
  return mutate(text, random);
}

/** A whole project with one broken file, through every stage and rule. */
export const target = targetOf<Source>({
  share: 1,
  // What everything depends on, such as an owner, has all of it checked again.
  bound: 10_000,
  prepare: opened,
  make: (random) => {
    const source = random.pick(opened().world.sources);
    return { path: source.path, identity: source.identity, text: broken(source, random) };
  },
  take(broken) {
    const { world, memory } = opened();
    const sources = world.sources.map((source) => (source.path === broken.path ? broken : source));
    const { diagnostics } = check({ ...world, sources }, DAY, undefined, memory);
    const isSaid = diagnostics.some(({ file }) => file === broken.path);
    if (!isSaid && broken.path.endsWith('.yaml') && !broken.text.endsWith('\n'))
      return 'its last line has no end, and nothing is said';
    const odd = diagnostics.find(({ line, column }) => !(line >= 1 && column >= 1));
    return odd ? `${odd.code} stands nowhere` : undefined;
  },
});
