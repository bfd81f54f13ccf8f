import { isDeepStrictEqual } from 'node:util';
import { parse as load, stringify } from 'yaml';
import { identify, read, type Diagnostic, type Source } from '@polystatus/core';
import { parse } from '@polystatus/core/parse';
import { root } from '../run.ts';
import { once } from '../fuzzing/once.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import { mutateTree, type Tree } from '../fuzzing/mutate-tree.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const opened = once(() => read(root).sources.filter(({ path }) => path.endsWith('.yaml')));
const PIECES = [
  'a: ',
  '- ',
  '\n',
  '\n  ',
  '"',
  "'",
  '|',
  '>',
  '[',
  '{',
  ']',
  '}',
  ', ',
  '&a ',
  '*a',
];

function broken(text: string, random: Random): string {
  const way = random.below(10);
  if (way === 0) return mix(PIECES, random, random.pick([5, 60]));
  if (way > 2) return mutate(text, random);
  return stringify(mutateTree(load(text) as Tree, random), {
    lineWidth: random.pick([0, 40, 100]),
  });
}

/** Files of content/ and locales/, cut off and otherwise broken, and what resembles YAML. */
export const target = targetOf<Source>({
  share: 60,
  prepare: opened,
  make: (random) => {
    const { path, identity, text: whole } = random.pick(opened());
    return { path, identity, text: broken(whole, random) };
  },
  take(source) {
    const found: Diagnostic[] = [];
    const file = parse(source, found);
    if (!file) return found.length > 0 ? undefined : 'it is not read, and nothing is said';
    if (identify(source.path) === undefined) return 'its name is lost';
    if (found.length > 0) return undefined;
    if (!source.text.endsWith('\n')) return 'its last line has no end, and nothing is said';
    // A text alone goes on below it.
    if (typeof file.value !== 'object') return undefined;
    // Read again with all its places, it is the same.
    const whole = parse({ ...source, text: `${source.text}# \n` }, []);
    return whole === undefined || isDeepStrictEqual(whole.value, file.value)
      ? undefined
      : 'a comment behind it changes it';
  },
});
