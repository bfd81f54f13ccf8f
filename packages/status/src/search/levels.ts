/*
 * What a word is worth where, a sign a document: one of 76 levels, each an equal share above the
 * one before. That is near enough for a ranking, and there is nothing left to reckon when somebody asks
 * (docs/decisions/0001).
 */

/** None of them is a figure of a number in base 16, a blank, or escaped in JSON. */
const SIGNS = "ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
const LOWEST = 0.6;
const STEP = 1.08;
const BASE = 16;

const FIRST_LETTER = 'a'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** What a sign stands for, by its character code; none for a figure. */
const VALUES: (number | undefined)[] = [];
for (let level = 0; level < SIGNS.length; level++)
  VALUES[SIGNS.charCodeAt(level)] = LOWEST * STEP ** level;

/**
 * @param values by document, in order
 * @returns for each how many documents after the one before, in base 16, and the sign of its level
 * @example levelsOf(new Map([[3, 0.6], [40, 5]])) // '3g25I'
 */
export function levelsOf(values: ReadonlyMap<number, number>): string {
  let before = 0;
  return Array.from(values, ([document, value]) => {
    const level = Math.round(Math.log(value / LOWEST) / Math.log(STEP));
    const sign = SIGNS.charAt(Math.min(Math.max(0, level), SIGNS.length - 1));
    const step = (document - before).toString(BASE);
    before = document;
    return step + sign;
  }).join('');
}

/**
 * What several lines are worth in the documents, together.
 *
 * @param lines `word levels`, and how near its word is to the one that was asked for
 * @example scoresOf([['gone 3g', 1], ['go 3g', 0.5]]) // Map { 3 → 0.9 }
 */
export function scoresOf(
  lines: readonly (readonly [line: string, closeness: number])[],
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [line, closeness] of lines) {
    let document = 0;
    let step = 0;
    for (let at = line.indexOf(' ') + 1; at < line.length; at++) {
      const sign = line.charCodeAt(at);
      const value = VALUES[sign];
      if (value === undefined) {
        step = step * BASE + (sign < FIRST_LETTER ? sign - ZERO : sign - FIRST_LETTER + 10);
        continue;
      }
      document += step;
      step = 0;
      scores.set(document, (scores.get(document) ?? 0) + closeness * value);
    }
  }
  return scores;
}
