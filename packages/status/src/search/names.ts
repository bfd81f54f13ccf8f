import { squeeze } from './fold.ts';
import { allowedEdits, editDistance, letterBits, tooDifferent } from '../edit-distance.ts';

/** How a name came to be one: what it is called weighs more than what people also type. */
export const KIND = { title: 20, former: 10, synonym: 0 };

/** Names without spaces, the documents they name, and their kinds. */
export interface NameList {
  readonly texts: string[];
  readonly documents: number[];
  readonly kinds: number[];
  /** `letterBits` of the texts. */
  readonly bits: number[];
}

/** Above every score of the number and word search, in this order. */
export const TIER = { exact: 1000, near: 400, prefix: 300, far: 200 };

const MIN_PREFIX = 2;

export function addName(list: NameList, folded: string, document: number, kind: number): void {
  if (folded === '') return;
  const text = squeeze(folded);
  list.texts.push(text);
  list.bits.push(letterBits(text));
  list.documents.push(document);
  list.kinds.push(kind);
}

/** Finds whole names: equal, mistyped, or not typed to the end yet. */
export class Names {
  readonly #list: NameList;

  constructor(list: NameList) {
    this.#list = list;
  }

  /** Calls `found` for every name the query may stand for, some of them for the same document. */
  match(folded: string, found: (document: number, score: number) => void): void {
    const { texts, documents, kinds, bits } = this.#list;
    const query = squeeze(folded);
    // A digit more or less is another code, not a slip.
    const limit = /^\d*$/.test(query) ? 0 : allowedEdits(query.length);
    const letters = letterBits(query);
    for (let at = 0; at < texts.length; at++) {
      const name = texts[at] ?? '';
      // The commonest case first and in place: this loop is what a search consists of.
      const difference = name.length - query.length;
      const near =
        difference <= limit && -difference <= limit && !tooDifferent(letters, bits[at] ?? 0, limit);
      const begun = difference > 0 && name.startsWith(query);
      if (!near && !begun) continue;
      const score = closeness(query, name, near ? limit : -1, begun);
      if (score > 0) found(documents[at] ?? 0, score + (kinds[at] ?? 0));
    }
  }
}

function closeness(query: string, name: string, limit: number, begun: boolean): number {
  if (name === query) return TIER.exact;
  const distance = limit > 0 ? editDistance(query, name, limit) : Infinity;
  if (distance === 1) return TIER.near;
  if (begun && query.length >= MIN_PREFIX) return TIER.prefix + (50 * query.length) / name.length;
  return distance <= limit ? TIER.far : 0;
}
