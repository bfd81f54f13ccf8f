import { FIELD_NAMES, FIELDS, placesIn, type TextIndex } from './text-index.ts';

/** BM25+ (Lv and Zhai 2011): how fast more of the same saturates, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.4;
const D = 0.5;

/** What scores are reckoned with. */
export type Scored = Pick<TextIndex, 'ids' | 'lengths' | 'averages'>;

/** What a word is worth in each document: as all that its lines, those of `linesFor`, say together. */
export function scoresOf(
  index: Scored,
  lines: readonly (readonly [line: string, closeness: number])[],
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [line, closeness] of lines) {
    const places = placesIn(line);
    const holders = BOOSTS.slice().fill(0);
    for (const { field } of places) holders[field] = (holders[field] ?? 0) + 1;
    for (const { document, field, count } of places) {
      const own = holders[field] ?? 0;
      const rarity = Math.log(1 + (index.ids.length - own + 0.5) / (own + 0.5));
      const length = (index.lengths[document]?.[field] ?? 1) / (index.averages[field] || 1);
      const often = D + (count * (K + 1)) / (count + K * (1 - B + B * length));
      const value = (BOOSTS[field] ?? 0) * closeness * rarity * often;
      scores.set(document, (scores.get(document) ?? 0) + value);
    }
  }
  return scores;
}

const BOOSTS: readonly number[] = FIELD_NAMES.map((name) => FIELDS[name]);
