import { allowedEdits } from '../edit-distance.ts';
import { slipsIn } from './slips.ts';
import { linesWith, placesOf } from './word-lines.ts';

/** Of titles and phrases; former phrases; synonyms, header fields and owners. */
const WEIGHTS = [5, 4, 3];

/** The share of a word that must be shared: languages with endings (istek, isteklerin). */
const STEM = 0.6;
const MIN_STEM = 4;

/** Scores stay below this, so that they order documents within a tier and never lift one out. */
const CEILING = 99;

/** Finds single words: exact, begun, mistyped, or with another ending. */
export class Words {
  readonly #lines: string;
  readonly #size: number;

  /**
   * @param lines of `wordLines`
   * @param size the number of documents
   */
  constructor(lines: string, size: number) {
    this.#lines = lines;
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
    const best = new Map<number, number>();
    let isKnown = false;
    for (const line of linesWith(this.#lines, word.length > 1 ? word : `${word} `)) {
      const length = line.indexOf(' ');
      isKnown ||= length === word.length;
      raise(best, line, length === word.length ? 1 : 0.5 + (0.4 * word.length) / length);
    }
    // A word that exists is no slip, and looking for slips is what takes time.
    const edits = isKnown || /\d/.test(word) ? 0 : allowedEdits(word.length);
    if (edits > 0) {
      for (const { line, distance } of slipsIn(this.#lines, word, edits))
        raise(best, line, 0.5 / distance);
      this.#matchStems(word, best);
    }
    return best;
  }

  /** The word is a known one with an ending. */
  #matchStems(word: string, best: Map<number, number>): void {
    const shortest = Math.max(MIN_STEM, word.length * STEM);
    for (let length = word.length - 1; length >= shortest; length--)
      for (const line of linesWith(this.#lines, `${word.slice(0, length)} `))
        raise(best, line, (0.6 * length) / word.length);
  }

  #rarity(documents: number): number {
    return Math.log(1 + this.#size / Math.max(1, documents));
  }
}

function raise(best: Map<number, number>, line: string, closeness: number): void {
  for (const [document, field] of placesOf(line)) {
    const value = closeness * (WEIGHTS[field] ?? 0);
    if (value > (best.get(document) ?? 0)) best.set(document, value);
  }
}
