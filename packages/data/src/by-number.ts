/**
 * Adds to a table by id the bare numbers of vendor codes, where a number tells which is meant.
 *
 * The result has no prototype, so that `constructor` and the like are unknown codes.
 *
 * @param table id → value
 */
export function byNumber<Value>(
  table: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const numbers: Record<number, Value | undefined> = {};
  for (const id in table) {
    const [, number] = id.split('/');
    if (number) numbers[+number] = (+number) in numbers ? undefined : table[id];
  }
  return { __proto__: null as never, ...(numbers as Record<number, Value>), ...table };
}
