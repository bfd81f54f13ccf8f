import { isOwnWords, travelling } from '@polystatus/authoring';
import type { MessageState } from '@polystatus/core';
import type { Snapshot } from './desk.ts';
import type { Memory } from './protocol.ts';

/** Below this, two texts have little more in common than their language. */
const ALIKE = 0.55;
const MOST = 3;

interface Remembered {
  readonly message: MessageState;
  readonly source: string;
  readonly target: string;
  readonly words: ReadonlySet<string>;
}

const memories = new WeakMap<readonly MessageState[], readonly Remembered[]>();

/** How texts like this one were translated elsewhere in the same language, the most alike first. */
export function memoryOf(snapshot: Snapshot, { id, key, locale, source }: MessageState): Memory[] {
  if (source === undefined || isOwnWords(key)) return [];
  const words = wordsOf(source);
  const best = rememberedOf(snapshot.statesOf(locale))
    .map((other) => ({ ...other, likeness: likeness(words, other.words) }))
    .filter((other) => other.likeness >= ALIKE && other.message.id !== id)
    .sort((a, b) => b.likeness - a.likeness);
  const seen = new Set<string>();
  return best
    .filter(({ target }) => !seen.has(target) && seen.add(target))
    .slice(0, MOST)
    .map(({ message, likeness, ...texts }) => ({
      id: message.id,
      source: travelling(texts.source),
      target: travelling(texts.target),
      likeness,
    }));
}

function rememberedOf(states: readonly MessageState[]): readonly Remembered[] {
  let known = memories.get(states);
  if (!known) {
    known = states.flatMap((message) => {
      const { key, source, target, state } = message;
      if (source === undefined || target === undefined || state === 'stale') return [];
      if (isOwnWords(key)) return [];
      return [{ message, source, target, words: wordsOf(source) }];
    });
    memories.set(states, known);
  }
  return known;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Twice what both have, by what each has (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0 || (2 * few.size) / (few.size + many.size) < ALIKE) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}
