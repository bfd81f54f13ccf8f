/** A place in a file, counted from 1. */
export type Point = readonly [line: number, column: number];

/** Negative where the first place comes before the second. */
export function comparePoints(a: Point, b: Point): number {
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * Index of the last of some spans, sorted by where they start, that starts at a place or before it;
 * -1 where none does. It halves the way at each step, since a file of thousands of faults asks for
 * each of them.
 */
export function lastNotAfter(spans: readonly { readonly start: Point }[], at: Point): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = spans[middle];
    if (span && comparePoints(span.start, at) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
