import { allowedEdits } from '../edit-distance.ts';
import { squeeze } from './fold.ts';
import { slipsIn } from './slips.ts';
import { linesWith, placesOf, wordLines } from './word-lines.ts';

/** Of titles and phrases, former phrases, synonyms: what it is called weighs more than what people also type. */
const KINDS = [20, 10, 0];

/** Above every score of the number and word search, in this order. */
export const TIER = { exact: 1000, near: 400, prefix: 300, far: 200 };

const MIN_PREFIX = 2;

/**
 * Lists the names of all documents as word lines, squeezed.
 *
 * @param documents the names of each, titles first, then former ones, then synonyms; folded
 */
export function nameLines(documents: readonly (readonly (readonly string[])[])[]): string {
  return wordLines(documents.map((kinds) => kinds.map((names) => names.map(squeeze))));
}

/** Finds whole names: equal, mistyped, or not typed to the end yet. */
export class Names {
  readonly #lines: string;

  /** @param lines of `nameLines` */
  constructor(lines: string) {
    this.#lines = lines;
  }

  /** Calls `found` for every name the query may stand for, some of them for the same document. */
  match(folded: string, found: (document: number, score: number) => void): void {
    const query = squeeze(folded);
    const add = (line: string, score: number): void => {
      for (const [document, kind] of placesOf(line)) found(document, score + (KINDS[kind] ?? 0));
    };
    for (const line of linesWith(this.#lines, query.length < MIN_PREFIX ? `${query} ` : query)) {
      const length = line.indexOf(' ');
      add(line, length === query.length ? TIER.exact : TIER.prefix + (50 * query.length) / length);
    }
    // A digit more or less is another code, not a slip.
    const limit = /^\d*$/.test(query) ? 0 : allowedEdits(query.length);
    for (const { line, distance } of limit === 0 ? [] : slipsIn(this.#lines, query, limit))
      if (distance > 0) add(line, distance === 1 ? TIER.near : TIER.far);
  }
}
