/** Median of measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/**
 * How many times as much as something else, where both were measured in the same rounds: the median
 * of the ratios of each round. A busy minute falls on both of them, so that it cancels out.
 *
 * @example ratio([2, 30, 2], [1, 10, 1]) // 2
 */
export function ratio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/**
 * Measures candidates in interleaved rounds, the order turned by one each round, so that noise
 * and warm-up fall on all alike.
 *
 * @param candidates each with one measurement, in any unit
 * @returns all measurements of each
 */
export function interleave<K, T>(candidates: ReadonlyMap<K, () => T>, rounds: number): Map<K, T[]> {
  const all = [...candidates];
  const results = new Map<K, T[]>(all.map(([candidate]) => [candidate, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = round % Math.max(1, all.length);
    for (const [candidate, measure] of [...all.slice(turn), ...all.slice(0, turn)])
      results.get(candidate)?.push(measure());
  }
  return results;
}
