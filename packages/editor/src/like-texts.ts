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

/**
 * How texts like those of an entry were translated elsewhere in the same language, the most alike
 * first. The language is gone through once for all of them.
 */
export function likeTexts(
  snapshot: Snapshot,
  tag: string,
  messages: readonly MessageState[],
): (message: MessageState) => LikeText[] {
  const asked = messages.flatMap(({ id, key, source }) =>
    source === undefined || isOwnList(key)
      ? []
      : [{ id, words: wordsOf(source), found: new Map<string, LikeText>() }],
  );
  const having = Map.groupBy(
    asked.flatMap(({ words }, index) => [...words].map((word) => ({ word, index }))),
    ({ word }) => word,
  );
  for (const { id, source, target, words } of translationsOf(snapshot.statesOf(tag))) {
    const both = asked.map(() => 0);
    for (const word of words)
      for (const { index } of having.get(word) ?? []) both[index] = (both[index] ?? 0) + 1;
    for (const [index, one] of asked.entries()) {
      // Twice what both have, by what each has (Dice).
      const likeness = (2 * (both[index] ?? 0)) / (one.words.size + words.size);
      if (likeness < ALIKE || one.id === id || (one.found.get(target)?.likeness ?? 0) >= likeness)
        continue;
      const texts = { source: travelling(source), target: travelling(target) };
      one.found.set(target, { id, ...texts, likeness });
    }
  }
  const byId = new Map(asked.map(({ id, found }) => [id, [...found.values()]]));
  return ({ id }) => (byId.get(id) ?? []).sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
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
