import { FIELDS, type Field } from './fields.ts';

/** BM25+ (Lv and Zhai 2011): how fast more of the same saturates, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.4;
/** Many situations are many questions, not a long answer to each of them. */
const B_OF_SITUATIONS = 0.2;
const D = 0.5;

/** A word in a field of a document. */
export interface Place {
  readonly document: number;
  readonly field: Field;
  /** How often it stands there. */
  readonly count: number;
}

/** The number of words in a field: of each document, and of all of them on average. */
export interface Lengths {
  readonly of: readonly number[];
  readonly average: number;
}

/**
 * What one word is worth in each document that has it: more where few have, and where it is much of
 * what stands in a field.
 *
 * @param places all of the word, by document
 */
export function worthIn(
  places: readonly Place[],
  lengths: Readonly<Record<Field, Lengths>>,
): Map<number, number> {
  const worth = new Map<number, number>();
  const rarities = new Map<Field, number>();
  for (const { document, field, count } of places) {
    const { of, average } = lengths[field];
    const rarity = rarities.get(field) ?? rarityOf(holdersIn(field, places), of.length);
    rarities.set(field, rarity);
    const b = field === 'situations' ? B_OF_SITUATIONS : B;
    const length = 1 - b + (b * (of[document] ?? 0)) / average;
    const often = D + ((K + 1) * count) / (count + K * length);
    worth.set(document, (worth.get(document) ?? 0) + FIELDS[field] * rarity * often);
  }
  return worth;
}

function holdersIn(field: Field, places: readonly Place[]): number {
  return places.filter((place) => place.field === field).length;
}

function rarityOf(holders: number, documents: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}
