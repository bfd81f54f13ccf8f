import type { Snapshot } from './desk.ts';

/** Beyond ASCII, neither letters nor numbers nor marks on letters: what keyboards lack. */
const SIGN = /[^\p{L}\p{N}\p{M}\0-\x7f]/gu;
const MOST = 10;
/** What stands in fewer texts is somebody’s slip, or one text’s own. */
const LEAST = 3;

type States = ReturnType<Snapshot['statesOf']>;

const known = new WeakMap<States, readonly string[]>();

/**
 * The signs that the texts of a language use and that are hard to type, the most frequent first.
 *
 * @example signsOf(snapshot, 'fr') // ['’', '\u202F', '\u00A0', '«', '»', …]
 */
export function signsOf(snapshot: Snapshot, tag: string): readonly string[] {
  const states = snapshot.statesOf(tag);
  let signs = known.get(states);
  if (!signs) {
    const texts = new Map<string, number>();
    for (const { target = '' } of states.values())
      for (const sign of new Set(target.match(SIGN))) texts.set(sign, (texts.get(sign) ?? 0) + 1);
    signs = [...texts]
      .filter(([, count]) => count >= LEAST)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([sign]) => sign);
    known.set(states, signs);
  }
  return signs;
}
