import { FIELD_NAMES, FIELDS, placesIn, type TextIndex } from './text-index.ts';

/** BM25+ (Lv and Zhai 2011): how fast more of the same saturates, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.4;
const D = 0.5;

/** What scores are reckoned with. */
export interface Scored extends Pick<TextIndex, 'ids' | 'lengths'> {
  /** Of each field, the average number of words. */
  readonly averages: readonly number[];
}

/** What a word is worth in each document: as all that its lines, those of `linesFor`, say together. */
export function scoresOf(
  index: Scored,
  lines: readonly (readonly [line: string, closeness: number])[],
): Map<number, number> {
  const best = new Map<number, number>();
  for (const [line, closeness] of lines) {
    const places = placesIn(line);
    const holdersOf = FIELD_NAMES.map(() => 0);
    for (const { field } of places) holdersOf[field] = (holdersOf[field] ?? 0) + 1;
    const sums = new Map<number, number>();
    for (const { document, field, count } of places) {
      const holders = holdersOf[field] ?? 0;
      const length = (index.lengths[document]?.[field] ?? 1) / (index.averages[field] || 1);
      const rarity = Math.log(1 + (index.ids.length - holders + 0.5) / (holders + 0.5));
      const often = D + (count * (K + 1)) / (count + K * (1 - B + B * length));
      const boost = FIELDS[FIELD_NAMES[field] ?? 'text'];
      sums.set(document, (sums.get(document) ?? 0) + boost * closeness * rarity * often);
    }
    for (const [document, sum] of sums) best.set(document, (best.get(document) ?? 0) + sum);
  }
  return best;
}
