import { placeOf } from './place-of.ts';
import { wordsIn } from './words-in.ts';
import { allowedEdits, editDistance, letterBits, tooDifferent } from '../edit-distance.ts';

/** Words in order, and for each the documents it occurs in with the best field, as `document * 3 + field`. */
export interface WordList {
  readonly texts: string[];
  readonly places: number[][];
  /** `letterBits` of the texts. */
  readonly bits: number[];
}

/** Of titles and phrases; former phrases; synonyms, header fields and owners. */
const WEIGHTS = [5, 4, 3];
const FIELDS = WEIGHTS.length;

/** The share of a word that must be shared: languages with endings (istek, isteklerin). */
const STEM = 0.6;
const MIN_STEM = 4;

/** Scores stay below this, so that they order documents within a tier and never lift one out. */
const CEILING = 99;

/** Lists the words of all documents, each given as its fields, weightiest first; all folded. */
export function wordList(documents: readonly (readonly string[])[]): WordList {
  const found = new Map<string, number[]>();
  documents.forEach((fields, document) => {
    fields.forEach((field, at) => {
      for (const word of wordsIn(field)) {
        const places = found.get(word);
        const place = document * FIELDS + at;
        if (!places) found.set(word, [place]);
        else if ((places.at(-1) ?? 0) < document * FIELDS) places.push(place);
      }
    });
  });
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  const texts = sorted.map(([text]) => text);
  return { texts, places: sorted.map(([, places]) => places), bits: texts.map(letterBits) };
}

/** Finds single words: exact, begun, mistyped, or with another ending. */
export class Words {
  readonly #list: WordList;
  readonly #size: number;

  constructor(list: WordList, size: number) {
    this.#list = list;
    this.#size = size;
  }

  /** Scores per document; documents that miss too many of the words are left out. */
  match(words: readonly string[]): Map<number, number> {
    const scores = new Map<number, { sum: number; hits: number }>();
    for (const word of words) {
      const found = this.#matchOne(word);
      const rarity = this.#rarity(found.size);
      for (const [document, value] of found) {
        const score = scores.get(document) ?? { sum: 0, hits: 0 };
        score.sum += value * rarity;
        score.hits++;
        scores.set(document, score);
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(({ hits }) => hits));
    const full = words.length * (WEIGHTS[0] ?? 1) * this.#rarity(1);
    return new Map(
      [...scores]
        .filter(([, { hits }]) => hits > most / 2)
        .map(([id, { sum, hits }]) => [id, (CEILING * sum * hits) / (full * words.length)]),
    );
  }

  /** The best value of one word in each document. */
  #matchOne(word: string): Map<number, number> {
    const { texts } = this.#list;
    const best = new Map<number, number>();
    const start = placeOf(this.#list.texts, word);
    const exact = texts[start] === word;
    if (exact) this.#raise(best, start, 1);
    if (word.length > 1) {
      for (let at = exact ? start + 1 : start; at < texts.length; at++) {
        const known = texts[at] ?? '';
        if (!known.startsWith(word)) break;
        this.#raise(best, at, 0.5 + (0.4 * word.length) / known.length);
      }
    }
    // A word that exists is no slip, and looking for slips is what takes time.
    const edits = exact || /\d/.test(word) ? 0 : allowedEdits(word.length);
    if (edits > 0) {
      this.#matchMistyped(word, edits, best);
      this.#matchStems(word, best);
    }
    return best;
  }

  #matchMistyped(word: string, edits: number, best: Map<number, number>): void {
    const { texts, bits } = this.#list;
    const letters = letterBits(word);
    for (let at = 0; at < texts.length; at++) {
      const known = texts[at] ?? '';
      const longer = known.length - word.length;
      if (longer > edits || -longer > edits || tooDifferent(letters, bits[at] ?? 0, edits))
        continue;
      const distance = editDistance(word, known, edits);
      if (distance <= edits) this.#raise(best, at, 0.5 / distance);
    }
  }

  /** The word is a known one with an ending. */
  #matchStems(word: string, best: Map<number, number>): void {
    const shortest = Math.max(MIN_STEM, word.length * STEM);
    for (let length = word.length - 1; length >= shortest; length--) {
      const stem = word.slice(0, length);
      const at = placeOf(this.#list.texts, stem);
      if (this.#list.texts[at] === stem) this.#raise(best, at, (0.6 * length) / word.length);
    }
  }

  #raise(best: Map<number, number>, word: number, closeness: number): void {
    for (const place of this.#list.places[word] ?? []) {
      const document = Math.floor(place / FIELDS);
      const value = closeness * (WEIGHTS[place % FIELDS] ?? 0);
      if (value > (best.get(document) ?? 0)) best.set(document, value);
    }
  }

  #rarity(documents: number): number {
    return Math.log(1 + this.#size / Math.max(1, documents));
  }
}
