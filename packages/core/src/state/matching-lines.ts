import { fingerprint } from './fingerprint.ts';
import type { Lock, LockLine } from './lock.ts';
import { normalize } from './normalize.ts';
import type { Pair } from './pairs.ts';

const ITEM = /\.\d+$/;

/**
 * Finds what the lock knows of each message, also after a move.
 *
 * The text tells: a point of a list that moved up or down, and a message or file that got another
 * name, still have the translation their line was made from. Otherwise a stale text would count
 * as translated anew by being moved.
 *
 * @param all the messages of the whole language, where `pairs` are only some of them
 */
export function matchingLines(
  pairs: readonly Pair[],
  lock: Lock,
  all: () => readonly Pair[] = () => pairs,
): Map<string, LockLine> {
  let moved: Moved | undefined;
  const matching = new Map<string, LockLine>();
  for (const { id, file, key, source, target } of pairs) {
    const own = lock.get(id);
    const item = ITEM.test(id);
    let line = own;
    // Where the source stayed in its place, so did its translation; most do, and hashing takes time.
    const hasMoved = ({ exact }: LockLine): boolean =>
      item && (source === undefined || exact !== fingerprint(source));
    if (target !== undefined && (!own || hasMoved(own))) {
      const print = fingerprint(normalize(target));
      if (own?.target !== print) {
        const { byList, byName } = (moved ??= byText(lock, all()));
        line =
          (item ? byList.get(`${id.replace(ITEM, '')} ${print}`) : undefined) ??
          own ??
          byName.get(`.${key} ${print}`) ??
          byName.get(`${file} ${print}`);
      }
    }
    if (line) matching.set(id, line);
  }
  return matching;
}

interface Moved {
  readonly byList: ReadonlyMap<string, LockLine>;
  readonly byName: ReadonlyMap<string, LockLine>;
}

function byText(lock: Lock, pairs: readonly Pair[]): Moved {
  const known = new Set(pairs.filter(({ source }) => source !== undefined).map(({ id }) => id));
  const byList = new Map<string, LockLine>();
  const byName = new Map<string, LockLine>();
  for (const [id, line] of lock) {
    if (ITEM.test(id)) byList.set(`${id.replace(ITEM, '')} ${line.target}`, line);
    if (known.has(id)) continue;
    const dot = id.indexOf('.');
    byName.set(`${id.slice(0, dot)} ${line.target}`, line);
    byName.set(`${id.slice(dot)} ${line.target}`, line);
  }
  return { byList, byName };
}
