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
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = Array<number>(b.length + 1).fill(over);
    if (row <= limit) current[0] = row;
    let best = current[0] ?? over;
    const end = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column++) {
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
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? over, over);
}

/** Which letters occur, for `tooDifferent`. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/**
 * Whether two texts with these letters are more than `limit` edits apart for certain: an edit
 * takes one letter away and brings one in at most. Most pairs need no other comparison.
 */
export function tooDifferent(a: number, b: number, limit: number): boolean {
  return moreThan(limit, a & ~b) || moreThan(limit, b & ~a);
}

function moreThan(limit: number, bits: number): boolean {
  let rest = bits;
  for (let count = 0; rest !== 0; count++) {
    if (count === limit) return true;
    rest &= rest - 1;
  }
  return false;
}
