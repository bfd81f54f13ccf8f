import SearchableMap from 'minisearch/SearchableMap';
import { allowedEdits, editDistance } from './edit-distance.ts';

type Postings = Map<number, number>;

/** The share of a word that must be shared: languages with endings (istek, isteklerin). */
const STEM = 0.6;

/** Scores stay below this, so that they order documents within a tier and never lift one out. */
const CEILING = 99;

/** Single words, in MiniSearch's radix tree: exact, begun, mistyped, or with another ending. */
export class Words {
  readonly #terms = new SearchableMap<Postings>();
  #size = 0;
  #heaviest = 1;

  /** @param texts folded */
  add(texts: readonly string[], document: number, weight: number): void {
    this.#size = Math.max(this.#size, document + 1);
    this.#heaviest = Math.max(this.#heaviest, weight);
    for (const word of texts.join(' ').split(' ')) {
      if (word === '') continue;
      const postings = this.#terms.fetch(word, () => new Map<number, number>());
      postings.set(document, Math.max(postings.get(document) ?? 0, weight));
    }
  }

  /** Scores per document; documents that miss too many of the words are left out. */
  match(words: readonly string[]): Map<number, number> {
    const scores = new Map<number, { sum: number; hits: number }>();
    for (const word of words) {
      for (const [document, value] of this.#matchOne(word)) {
        const score = scores.get(document);
        if (score) {
          score.sum += value;
          score.hits++;
        } else scores.set(document, { sum: value, hits: 1 });
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(({ hits }) => hits));
    const full = words.length * this.#heaviest * this.#rarity(1);
    return new Map(
      [...scores]
        .filter(([, { hits }]) => hits > most / 2)
        .map(([id, { sum, hits }]) => [id, (CEILING * sum * hits) / (full * words.length)]),
    );
  }

  /** The best value of one word in each document. */
  #matchOne(word: string): Map<number, number> {
    const best = new Map<number, number>();
    for (const [term, closeness] of this.#similar(word)) {
      const postings = this.#terms.get(term);
      if (!postings) continue;
      const value = closeness * this.#rarity(postings.size);
      for (const [document, weight] of postings)
        best.set(document, Math.max(best.get(document) ?? 0, value * weight));
    }
    return best;
  }

  /** Terms a typed word may stand for, with how surely: 1 for the word itself. */
  #similar(word: string): Map<string, number> {
    const similar = new Map<string, number>();
    const note = (term: string, closeness: number): void => {
      if ((similar.get(term) ?? 0) < closeness) similar.set(term, closeness);
    };
    const known = this.#terms.has(word);
    // A word that exists is no slip, and looking for slips is what takes time.
    const edits = known || /\d/.test(word) ? 0 : allowedEdits(word.length);
    if (known) note(word, 1);
    if (edits > 0) {
      for (const term of this.#terms.fuzzyGet(word, edits).keys())
        note(term, editDistance(word, term, edits) === 1 ? 0.5 : 0.3);
      // The tree counts two swapped neighbours as two edits, too many for a short word.
      if (edits === 1) for (const term of swaps(word)) if (this.#terms.has(term)) note(term, 0.5);
    }
    if (!known) {
      for (let end = word.length - 1; end >= Math.max(4, word.length * STEM); end--) {
        const stem = word.slice(0, end);
        if (this.#terms.has(stem)) note(stem, (0.6 * end) / word.length);
      }
    }
    if (word.length > 1) {
      for (const term of this.#terms.atPrefix(word).keys())
        note(term, 0.5 + (0.4 * word.length) / term.length);
    }
    return similar;
  }

  #rarity(documents: number): number {
    return Math.log(1 + this.#size / documents);
  }
}

/** The word with each pair of neighbours swapped. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
