import { ambiguousNumbers } from './titles.ts';

/**
 * Source of a table by id, and by bare number where the number tells which code is meant.
 *
 * The table has no prototype, so that `constructor` and the like are unknown codes. Groups by
 * owner keep the text short; the loop that unfolds them runs once, on import.
 *
 * @param type name of the value type
 */
export function tableSource(table: Readonly<Record<string, unknown>>, type: string): string {
  const plain: string[] = [];
  const groups = new Map<string, string[]>();
  for (const [id, value] of Object.entries(table)) {
    const literal = JSON.stringify(value);
    const [owner = '', number] = id.split('/');
    if (number === undefined) plain.push(`${id}:${literal}`);
    else groups.set(owner, [...(groups.get(owner) ?? []), `${JSON.stringify(number)}:${literal}`]);
  }
  const owners = [...groups].map(([owner, items]) => `${JSON.stringify(owner)}: { ${items.join(', ')} }`);
  return `/* @__PURE__ */ (() => {
  const table: Record<string, ${type}> = { __proto__: null as never, ${plain.join(', ')} };
  const owners: Record<string, Record<string, ${type}>> = { ${owners.join(', ')} };
  for (const owner in owners) for (const number in owners[owner]) {
    const value = owners[owner]![number]!;
    table[owner + '/' + number] = value;
    if (!${JSON.stringify(ambiguousNumbers(Object.keys(table)))}.includes(+number)) table[+number] ??= value;
  }
  return table;
})()`;
}
