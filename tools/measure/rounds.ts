/** Median of measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Measures candidates in interleaved rounds, the order turned by one each round, so that noise
 * and warm-up fall on all alike.
 *
 * @param candidates name → one measurement, in any unit
 * @returns name → all measurements
 */
export function interleave(
  candidates: ReadonlyMap<string, () => number>,
  rounds: number,
): Map<string, number[]> {
  const names = [...candidates.keys()];
  const results = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round) % names.length] ?? '';
      results.get(name)?.push(candidates.get(name)?.() ?? Number.NaN);
    }
  }
  return results;
}
