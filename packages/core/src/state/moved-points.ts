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

/** The lines of a lock, as they are written, that are about points, by what their ids begin with. */
export function pointLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const dot = line.indexOf('.');
    if (listOf(line.slice(dot + 1, line.indexOf('":'))) === undefined) continue;
    const file = line.slice(1, dot);
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
  const originals = Map.groupBy(source, ([key]) => listOf(key));
  for (const [list, points] of Map.groupBy(target, ([key]) => listOf(key))) {
    if (list === undefined) continue;
    const places = originals.get(list) ?? [];
    const isInPlace = ([key]: Entry): boolean => {
      const line = lock.get(`${file}.${key}`);
      const text = source.get(key);
      return line === undefined || (text !== undefined && line.exact === printOf(text));
    };
    if (points.length === places.length && points.every(isInPlace)) continue;
    const known = new Map(
      [...lock]
        .filter(([id]) => id.startsWith(`${file}.`) && listOf(id.slice(file.length + 1)) === list)
        .map(([, line]) => [line.target, line.exact]),
    );
    const prints = new Map(places.map(([key, text]) => [printOf(text), key]));
    const found = match(points, known, prints);
    // What is left goes by its place.
    const rest = new Set<string | undefined>(places.map(([key]) => key));
    for (const key of found.values()) rest.delete(key);
    for (const [key] of points) {
      const original = found.get(key) ?? (rest.has(key) ? key : [...rest][0]);
      rest.delete(original);
      if (original !== key) moved.set(key, original);
    }
  }
  return moved;
}

type Entry = readonly [key: string, text: string];

/**
 * The points of a translation with those they were made from, as far as the lock tells.
 *
 * @param known fingerprint of a translation → that of what it was made from
 * @param places fingerprint of a text of the source → its key
 */
function match(
  points: readonly Entry[],
  known: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, string>,
): Map<string, string> {
  const free = new Map<string | undefined, string>(places);
  const found = new Map<string, string>();
  for (const [key, text] of points) {
    const original = known.get(fingerprint(normalize(text)));
    const place = free.get(original);
    if (place === undefined) continue;
    found.set(key, place);
    free.delete(original);
  }
  return found;
}
