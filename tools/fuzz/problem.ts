import { problem } from '../../packages/data/src/problem.ts';
import { readThrown } from '../../packages/data/src/problem/thrown.ts';
import { mix } from '../fuzzing/mutate.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

type Value = string | number | boolean | null | undefined | bigint | object;
const NAMES = ['detail', 'instance', 'type', 'title', 'status', 'locale', 'english', 'titleEn'];
const CODES = [404, '404', 'nginx/499', 'nginx/500', 477, 999, 100, 0, -1, Number.NaN, '__proto__'];
const FIELDS = [
  'Trailer',
  'Allow',
  'X-A',
  'Retry-After',
  'Content-Length',
  'Connection',
  'bad name',
];

interface Input {
  readonly code: number | string;
  readonly options: Record<string, Value>;
  readonly headers: Record<string, Value>;
}

function valueOf(random: Random, depth = 0): Value {
  const text = mix([], random, 6);
  const simple = [text, random.below(1000), Number.NaN, true, null, undefined, 10n, new Date(0)];
  if (depth > 3 || random.below(3) > 0) return random.pick([...simple, text]);
  return random.below(2) === 0
    ? random.several([0, 1, 2], 3).map(() => valueOf(random, depth + 1))
    : record(random, [text, '__proto__'], depth + 1);
}

function record(random: Random, names: readonly string[], depth = 0): Record<string, Value> {
  // As JSON.parse makes them: "__proto__" is a name like any other.
  return Object.fromEntries(
    random.several(names, 6).map((name) => [name, valueOf(random, depth)] as const),
  );
}

/** Members that a program passes on from anywhere, and errors with fields of other answers. */
export const target = targetOf<Input>({
  share: 200,
  make: (random) => ({
    code: random.pick(CODES),
    options: record(random, [...NAMES, 'orders', mix([], random, 3)]),
    headers: record(random, [...FIELDS, mix([], random, 2)]),
  }),
  take({ code, options, headers }) {
    let found: unknown;
    try {
      found = problem(code, options);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
    if (found !== undefined && JSON.parse(JSON.stringify(found)) === undefined) return 'no JSON';
    if ('polluted' in {} || Object.keys(Object.prototype).length > 0) return 'a prototype changed';
    const sent = new Headers(readThrown({ status: 400, headers }).headers);
    return [...sent.keys()].some((name) => /^(?:trailer|connection|content-)/.test(name))
      ? `it sends ${[...sent.keys()].join(', ')}`
      : undefined;
  },
});
