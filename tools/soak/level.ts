/** How much higher a level may be at the end than behind the warm-up. */
export const MOST_GROWTH = 0.1;

/**
 * By how much a level grew: the median of the last third beside that of the first one behind the
 * warm-up, so that one round in which little was given back decides nothing.
 *
 * @param warmUp how many levels are left out
 * @returns 0.1 for a tenth more
 */
export function growthOf(levels: readonly number[], warmUp: number): number {
  const warm = levels.slice(warmUp);
  const part = Math.max(1, Math.floor(warm.length / 3));
  return median(warm.slice(-part)) / median(warm.slice(0, part)) - 1;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
