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
export function interleave<T>(
  candidates: ReadonlyMap<string, () => T>,
  rounds: number,
): Map<string, T[]> {
  const all = [...candidates];
  const results = new Map<string, T[]>(all.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = round % Math.max(1, all.length);
    for (const [name, measure] of [...all.slice(turn), ...all.slice(0, turn)])
      results.get(name)?.push(measure());
  }
  return results;
}
