/** Typing errors a word may hold and still be recognised. */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Edit distance in which two swapped neighbours count once; `limit + 1` when it is larger.
 *
 * Only the diagonal band that can stay within the limit is computed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  // Three rows are enough, and taken in turns: making them is what this would take longest for.
  let beforeLast = Array<number>(b.length + 1).fill(over);
  let last = Array<number>(b.length + 1).fill(over);
  for (let column = 0; column <= limit && column <= b.length; column++) last[column] = column;
  let current = Array<number>(b.length + 1).fill(over);
  for (let row = 1; row <= a.length; row++) {
    const start = Math.max(1, row - limit);
    const end = Math.min(b.length, row + limit);
    // Before the band stands nothing of an earlier row; behind it none has written yet.
    current[start - 1] = start === 1 && row <= limit ? row : over;
    let best = current[start - 1] ?? over;
    for (let column = start; column <= end; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column - 1] ?? over) + (same ? 0 : 1),
        (last[column] ?? over) + 1,
        (current[column - 1] ?? over) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      )
        cost = Math.min(cost, (beforeLast[column - 2] ?? over) + 1);
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return over;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? over, over);
}
