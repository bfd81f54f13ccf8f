import { isListField } from '../validate/message-schema.ts';
import { fingerprint } from './fingerprint.ts';
import type { Lock } from './lock.ts';
import { normalize } from './normalize.ts';

/** Texts of a file by their keys. */
type Texts = ReadonlyMap<string, string>;

/** The list of a key, if it is that of a point: `causes` of `causes.1`. */
export function listOf(key: string): string | undefined {
  const [, list] = /^([a-z-]+)\.\d+$/.exec(key) ?? [];
  return list !== undefined && isListField(list) ? list : undefined;
}

const POINT_LINE = /^"([^".]+)\.([a-z-]+\.\d+)":/;

/** The lines of a lock, as they are written, that are about points, by what their ids begin with. */
export function pointLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, file, key = ''] = POINT_LINE.exec(line) ?? [];
    if (file !== undefined && listOf(key) !== undefined)
      lines.set(file, `${lines.get(file) ?? ''}${line}\n`);
  }
  return lines;
}

/**
 * Which point of its source each point of a translation was made from, where that is another one
 * than the one in its place: the source lost a point, got one, or has them in another order. The
 * lock knows the text of each.
 *
 * @param file what ids begin with: `404`
 * @param printOf fingerprint of a source text
 * @returns by the keys of the translation; without a source where that is gone. Empty in all lists
 *   that agree
 * @example movedPoints('404', source, target, lock).get('causes.2') // 'causes.1'
 */
export function movedPoints(
  file: string,
  source: Texts,
  target: Texts,
  lock: Lock,
  printOf: (text: string) => string = fingerprint,
): Map<string, string | undefined> {
  const moved = new Map<string, string | undefined>();
  if (lock.size === 0) return moved;
  const lists = Map.groupBy([...target.keys()], listOf);
  const originals = Map.groupBy([...source.keys()], listOf);
  for (const [list, keys] of lists) {
    if (list === undefined) continue;
    const places = originals.get(list) ?? [];
    const isInPlace = (key: string): boolean => {
      const text = source.get(key);
      const line = lock.get(`${file}.${key}`);
      return line === undefined || (text !== undefined && line.exact === printOf(text));
    };
    if (keys.length === places.length && keys.every(isInPlace)) continue;
    const found = match(file, keys, places, { source, target, lock, printOf });
    for (const key of keys) if (found.get(key) !== key) moved.set(key, found.get(key));
  }
  return moved;
}

/** The points of a translation with those they were made from; what is left goes by its place. */
function match(
  file: string,
  keys: readonly string[],
  places: readonly string[],
  {
    source,
    target,
    lock,
    printOf,
  }: { source: Texts; target: Texts; lock: Lock; printOf: (text: string) => string },
): Map<string, string> {
  const lines = new Map(
    [...lock].flatMap(([id, line]) =>
      id.startsWith(`${file}.`) && listOf(id.slice(file.length + 1)) === listOf(keys[0] ?? '')
        ? [[line.target, line] as const]
        : [],
    ),
  );
  const free = new Map(places.map((key) => [printOf(source.get(key) ?? ''), key]));
  const found = new Map<string, string>();
  const left: string[] = [];
  for (const key of keys) {
    const print = fingerprint(normalize(target.get(key) ?? ''));
    const line = lines.get(print);
    const original = line && free.get(line.exact);
    if (original === undefined) left.push(key);
    else {
      found.set(key, original);
      free.delete(line?.exact ?? '');
    }
  }
  const rest = new Set(places.filter((key) => ![...found.values()].includes(key)));
  for (const key of left) {
    const next = rest.has(key) ? key : [...rest][0];
    if (next === undefined) continue;
    found.set(key, next);
    rest.delete(next);
  }
  return found;
}
