/**
 * The candidate a mistyped word most likely stands for.
 *
 * @returns `undefined` where none is close: more than one letter and a third of them differ
 * @example didYouMean('cachable', ['cacheable', 'content']) // 'cacheable'
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const near = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const limit = Math.min(near + 1, bestDistance);
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance < limit) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Edit distance with neighbouring letters swapped counting once; `limit` stands for anything above. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit;
}
