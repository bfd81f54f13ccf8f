import { fold } from './fold.ts';
import { scoresOf } from './levels.ts';
import { linesFor, type Lines } from './lines-for.ts';
import type { FindRings, RingFound } from './synonym-rings.ts';
import { wordsIn } from './words-in.ts';

/** An index that is ready to be asked. */
export interface OpenIndex extends Lines {
  /** Words that say nothing in a question. */
  readonly silent: ReadonlySet<string>;
  readonly ringsOf: FindRings;
}

/** What a document is worth by one word. */
type Values = Map<number, number>;

/**
 * What another word of the ring counts beside the one that was typed: where no text has that one,
 * and where one has it as it stands. What the texts say themselves needs no other words, and these
 * lead astray: who has to pay for a subscription does not ask about invoices.
 */
const INSTEAD = 0.6;
const BESIDE = 0.1;

/** Longer questions are pasted by accident. */
const MAX_WORDS = 60;

/** What each word of a question is worth in the documents, itself or by others of its ring. */
export function wordValues(
  index: OpenIndex,
  question: string,
): Iterable<ReadonlyMap<number, number>> {
  const words = wordsIn(fold(question)).slice(0, MAX_WORDS);
  const rings = index.ringsOf(words);
  const ofRings = new Set(rings.flatMap((ring) => ring.words));
  const values = new Map<string, Values>();
  const closeness = new Map<string, number>();
  for (const word of words) {
    if (index.silent.has(word) || values.has(word)) continue;
    // What stands in a ring is a word, and no slip.
    const lines = linesFor(index, word, !ofRings.has(word));
    values.set(word, scoresOf(lines));
    closeness.set(word, Math.max(0, ...lines.map(([, one]) => one)));
  }
  for (const ring of rings) {
    const said = ring.words.filter((word) => !index.silent.has(word));
    const word = said[0] ?? ring.words.join(' ');
    const known = Math.min(...said.map((one) => closeness.get(one) ?? 0), 1);
    const weight = INSTEAD + (BESIDE - INSTEAD) * (said.length === 0 ? 0 : known);
    values.set(word, withOthers(index, values.get(word) ?? new Map(), ring, weight));
  }
  return values.values();
}

/** None of the others is worth more than the word itself is in the text that says it best. */
function withOthers(index: OpenIndex, own: Values, { others }: RingFound, weight: number): Values {
  const most = own.size === 0 ? Infinity : Math.max(...own.values());
  const whole = new Map(own);
  for (const other of others)
    for (const [document, value] of valuesOfAll(index, other)) {
      const instead = Math.min(most, weight * value);
      if (instead > (whole.get(document) ?? 0)) whole.set(document, instead);
    }
  return whole;
}

/** What several words are worth in the documents that have them all: as much as the least of them. */
function valuesOfAll(index: OpenIndex, words: readonly string[]): Values {
  const [first = new Map<number, number>(), ...more] = words
    .filter((word) => !index.silent.has(word))
    .map((word) => scoresOf(linesFor(index, word, false)));
  if (more.length === 0) return first;
  return new Map(
    [...first].map(([document, value]) => [
      document,
      Math.min(value, ...more.map((one) => one.get(document) ?? 0)),
    ]),
  );
}
