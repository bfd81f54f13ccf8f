import { allowedEdits, editDistance } from './edit-distance.ts';

/** How a name came to be one: what it is called weighs more than what people also type. */
export type NameKind = 'title' | 'former' | 'synonym';

interface Name {
  readonly text: string;
  readonly letters: number;
  readonly documents: Map<number, NameKind>;
}

const KIND: Readonly<Record<NameKind, number>> = { title: 20, former: 10, synonym: 0 };

/** Above every score of the number and word search, in this order. */
const TIER = { exact: 1000, near: 400, prefix: 300, far: 200 };

const MIN_PREFIX = 2;

/** Whole names: equal, mistyped, or not typed to the end yet. */
export class Names {
  readonly #names = new Map<string, Name>();

  add(folded: string, document: number, kind: NameKind): void {
    const text = squeeze(folded);
    if (text === '') return;
    let name = this.#names.get(text);
    if (!name)
      this.#names.set(text, (name = { text, letters: letters(text), documents: new Map() }));
    const known = name.documents.get(document);
    if (known === undefined || KIND[known] < KIND[kind]) name.documents.set(document, kind);
  }

  /** Calls `found` for every name the query may stand for. */
  match(folded: string, found: (document: number, score: number) => void): void {
    const query = squeeze(folded);
    const exact = this.#names.get(query);
    if (exact) for (const [id, kind] of exact.documents) found(id, TIER.exact + KIND[kind]);
    // A digit more or less is another code, not a slip.
    const limit = /^\d*$/.test(query) ? 0 : allowedEdits(query.length);
    const mask = letters(query);
    for (const { text, letters, documents } of this.#names.values()) {
      if (text === query) continue;
      let score = 0;
      if (query.length >= MIN_PREFIX && text.startsWith(query))
        score = TIER.prefix + (50 * query.length) / text.length;
      if (
        limit > 0 &&
        Math.abs(text.length - query.length) <= limit &&
        bits(letters ^ mask) <= 2 * limit
      ) {
        const distance = editDistance(query, text, limit);
        if (distance === 1) score = TIER.near;
        else if (distance === 2) score = Math.max(score, TIER.far);
      }
      if (score > 0) for (const [id, kind] of documents) found(id, score + KIND[kind]);
    }
  }
}

/** “time-out”, “time out” and “timeout” are one name. */
function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** Which letters occur, as bits: an edit changes two of them at most, so most names need no comparison. */
function letters(text: string): number {
  let mask = 0;
  for (let index = 0; index < text.length; index++) mask |= 1 << (text.charCodeAt(index) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
