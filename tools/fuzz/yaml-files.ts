import { isDeepStrictEqual } from 'node:util';
import { identify, read, type Diagnostic, type Source } from '@polystatus/core';
import { parse } from '@polystatus/core/parse';
import { root } from '../run.ts';
import { once } from '../fuzzing/once.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
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

/** Files of content/ and locales/, cut off and otherwise broken, and what resembles YAML. */
export const target = targetOf<Source>({
  share: 60,
  prepare: opened,
  make: (random) => {
    const { path, identity, text: whole } = random.pick(opened());
    const text =
      random.below(5) > 0
        ? mutate(whole, random)
        : mix(PIECES, random, random.pick([5, 60]));
    return { path, identity, text };
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
