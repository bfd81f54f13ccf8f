import { mutate, NASTY } from './mutate.ts';
import type { Random } from './random.ts';

/** What JSON and YAML hold. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | { readonly [name: string]: Tree };

const NAMES = ['status', 'title', 'visitor', 'related', '__proto__', 'constructor', '404', ''];
const VALUES: readonly Tree[] = [
  null,
  true,
  false,
  0,
  -1,
  404,
  1e300,
  0.1,
  '',
  ' ',
  '404',
  'null',
  '2026-02-30',
  [],
  {},
  [[]],
  { '': null },
];

/**
 * A value of the same kind of shape with one fault in it: something is missing, double, of another
 * type, under another name, in another order or far too deep. What breaks only texts never gets
 * behind a parser.
 */
export function mutateTree(tree: Tree, random: Random): Tree {
  if (typeof tree === 'object' && tree !== null && random.below(5) > 0) {
    if (Array.isArray(tree)) {
      if (tree.length > 0) return inList(tree as readonly Tree[], random);
    } else {
      const entries = Object.entries(tree);
      if (entries.length > 0) return inRecord(entries, random);
    }
  }
  if (typeof tree === 'string' && random.below(2) === 0) return mutate(tree, random, 2);
  if (random.below(20) === 0) return deep(tree, random.below(300));
  return random.pick([...VALUES, random.pick(NASTY)]);
}

function inList(list: readonly Tree[], random: Random): Tree {
  const at = random.below(list.length);
  const [before, item, after] = [list.slice(0, at), list.slice(at, at + 1), list.slice(at + 1)];
  switch (random.below(8)) {
    case 0:
      return [...before, ...after];
    case 1:
      return [...before, ...item, ...list];
    case 2:
      return list.toReversed();
    default:
      return [...before, ...item.map((own) => mutateTree(own, random)), ...after];
  }
}

function inRecord(entries: readonly (readonly [string, Tree])[], random: Random): Tree {
  const at = random.below(entries.length);
  const others = entries.filter((_, index) => index !== at);
  const changed = entries.map(([name, value], index): readonly [string, Tree] =>
    index === at ? [name, mutateTree(value, random)] : [name, value],
  );
  switch (random.below(10)) {
    case 0:
      return Object.fromEntries(others);
    case 1:
      return Object.fromEntries([...entries, [random.pick(NAMES), random.pick(VALUES)]]);
    case 2:
      // Under the name of another one, or of none.
      return Object.fromEntries(
        entries.map(([name, value], index) => [index === at ? random.pick(NAMES) : name, value]),
      );
    case 3:
      return Object.fromEntries(entries.toReversed());
    default:
      return Object.fromEntries(changed);
  }
}

function deep(tree: Tree, levels: number): Tree {
  let result = tree;
  for (let level = 0; level < levels; level++) result = level % 2 === 0 ? [result] : { a: result };
  return result;
}
