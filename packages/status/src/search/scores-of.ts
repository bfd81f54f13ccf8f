import { FIELD_NAMES, FIELDS, placesIn, type TextIndex } from './text-index.ts';

/** BM25+ (Lv and Zhai 2011): how fast more of the same saturates, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.4;
/** Many situations are many questions, not a long answer to each of them. */
const B_OF_SITUATIONS = 0.2;
const D = 0.5;

/** What scores are reckoned with. */
export type Scored = Pick<TextIndex, 'ids' | 'lengths' | 'averages'>;

/** What a word is worth in each document: as all that its lines, those of `linesFor`, say together. */
export function scoresOf(
  index: Scored,
  lines: readonly (readonly [line: string, closeness: number])[],
): Map<number, number> {
  const scores = new Map<number, number>();
  // What each field of a document adds by its length; products of fractions are all a search makes.
  const slopes = index.averages.map((average, field) => (K * lengthOf(field)) / (average || 1));
  for (const [line, closeness] of lines) {
    const places = placesIn(line);
    const holders = BOOSTS.slice().fill(0);
    for (const { field } of places) holders[field] = (holders[field] ?? 0) + 1;
    const worth: number[] = [];
    for (const { document, field, count } of places) {
      const own = (worth[field] ??=
        closeness * worthOf(field, holders[field] ?? 0, index.ids.length));
      const length = (slopes[field] ?? 0) * (index.lengths[document]?.[field] ?? 1);
      const often = D + (MOST * count) / (count + (SHORTEST[field] ?? 0) + length);
      scores.set(document, (scores.get(document) ?? 0) + own * often);
    }
  }
  return scores;
}

/** What a word counts in a field: more where few documents have it there. */
function worthOf(field: number, holders: number, documents: number): number {
  return (BOOSTS[field] ?? 0) * Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

const MOST = K + 1;
const SITUATIONS = FIELD_NAMES.indexOf('situations');
/** What the length of an empty field counts. */
const SHORTEST = FIELD_NAMES.map((_name, field) => K * (1 - lengthOf(field)));
const BOOSTS: readonly number[] = FIELD_NAMES.map((name) => FIELDS[name]);

/** How much the length of a field counts. */
function lengthOf(field: number): number {
  return field === SITUATIONS ? B_OF_SITUATIONS : B;
}
