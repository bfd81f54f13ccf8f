import { fold } from './fold.ts';

/** What stands between two names that somebody compares. */
const BETWEEN = /\s+(?:vs\.?|versus)\s+|\s*[/|↔]\s*/i;
/** No comparison is asked for in more. */
const MAX_LENGTH = 200;

/**
 * The comparisons that a question asks for, by the codes it has or names, fewest codes first.
 *
 * @param comparisons their ids, `401-403`
 * @param codeOf the code that a text names for certain
 * @example comparisonsMeant('401 vs 403', ['401-403'], () => undefined) // ['401-403']
 */
export function comparisonsMeant(
  question: string,
  comparisons: readonly string[],
  codeOf: (name: string) => string | undefined,
): readonly string[] {
  const short = question.slice(0, MAX_LENGTH);
  const figures = fold(short)
    .split(' ')
    .filter((word) => /^\d{3}$/.test(word));
  const sides = figures.length > 0 ? [] : short.split(BETWEEN);
  const named = sides.length > 1 ? sides.map(codeOf) : [];
  const codes = new Set([...figures, ...named]);
  if (codes.size < 2 || codes.has(undefined)) return [];
  return comparisons
    .filter((id) => {
      const own = new Set<string | undefined>(id.split('-'));
      return [...codes].every((code) => own.has(code));
    })
    .sort((a, b) => a.length - b.length);
}
