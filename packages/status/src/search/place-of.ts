/**
 * Where a word stands among words in order, or would.
 *
 * @returns the index of the first that is not before it
 * @example placeOf(['gone', 'moved'], 'lost') // 1
 */
export function placeOf(sorted: readonly string[], word: string): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
