import { isCollection, isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { itemValue, type Pair } from './document.ts';
import { nextLine, withoutBlankLines } from './text-lines.ts';

/** Where an item begins: a key itself, a list item with its dash. */
export function startOf(text: string, parent: YAMLMap | YAMLSeq, item: Pair | Node): number {
  const start = ('key' in item ? (item.key as Node) : item).range?.[0] ?? 0;
  return isMap(parent) || parent.flow ? start : text.lastIndexOf('-', Math.max(0, start - 1));
}

/** Where the last byte of an item stands, comments and blank lines behind it not counted. */
export function lastOffset(item: Pair | Node): number {
  const node = itemValue(item);
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return lastOffset(last as Pair | Node);
  }
  const key = 'key' in item ? ((item.key as Node).range?.[1] ?? 0) : 0;
  return Math.max(key, node?.range?.[1] ?? 0);
}

/** The beginning of the line below an item. */
export function endOfLines(text: string, item: Pair | Node): number {
  const end = lastOffset(item);
  const bare = withoutBlankLines(text.slice(0, end)).length;
  // The range of a block goes to the next line, and over blank lines.
  return nextLine(text, text.slice(bare, end).includes('\n') ? bare : end);
}
