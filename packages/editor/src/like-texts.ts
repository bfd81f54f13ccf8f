import { isOwnList, travelling } from '@polystatus/authoring';
import type { MessageState } from '@polystatus/core/state';
import type { Snapshot } from './desk.ts';
import type { LikeText } from './protocol.ts';

/** Below this, two texts have little more in common than their language. */
const ALIKE = 0.55;
const MOST = 3;

interface Translation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly words: ReadonlySet<string>;
}

type States = ReturnType<Snapshot['statesOf']>;

const translations = new WeakMap<States, readonly Translation[]>();

/** How texts like this one were translated elsewhere in the same language, the most alike first. */
export function likeTexts(
  snapshot: Snapshot,
  { id, key, locale, source }: MessageState,
): LikeText[] {
  if (source === undefined || isOwnList(key)) return [];
  const words = wordsOf(source);
  const byTarget = new Map<string, LikeText>();
  for (const other of translationsOf(snapshot.statesOf(locale))) {
    const alike = likeness(words, other.words);
    if (alike < ALIKE || other.id === id) continue;
    const known = byTarget.get(other.target);
    if (known && known.likeness >= alike) continue;
    const [source, target] = [travelling(other.source), travelling(other.target)];
    byTarget.set(other.target, { id: other.id, source, target, likeness: alike });
  }
  return [...byTarget.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
}

function translationsOf(states: States): readonly Translation[] {
  let known = translations.get(states);
  if (!known) {
    known = [...states.values()].flatMap(({ id, key, source, target, state }) => {
      if (source === undefined || target === undefined || state === 'stale') return [];
      return isOwnList(key) ? [] : [{ id, source, target, words: wordsOf(source) }];
    });
    translations.set(states, known);
  }
  return known;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Twice what both have, by what each has (Dice); 0 as soon as it cannot be enough. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const all = few.size + many.size;
  let both = few.size;
  for (const word of few) {
    if (2 * both < ALIKE * all) return 0;
    if (!many.has(word)) both--;
  }
  return all === 0 ? 0 : (2 * both) / all;
}
