/**
 * Members by what a function makes of them, in the order in which that first occurs. Map.groupBy
 * does the same, from Node.js 21 on; `npx polystatus` meets older ones.
 *
 * @example groupBy(['404', '410', '500'], (code) => code[0]).get('4') // ['404', '410']
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
