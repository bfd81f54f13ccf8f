import { keyText } from '@polystatus/core/parse';
import { isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  followPath,
  itemValue,
  splice,
  withValue,
  type EditableDocument,
  type Pair,
  type Path,
} from './document.ts';
import { EditError } from './edit-error.ts';
import { endOfLines, lastOffset, startOf } from './item-range.ts';
import type { KeyOrder } from './key-order.ts';
import { flowItem, waysToAdd } from './new-lines.ts';
import { columnOf, lineEndOf, nextLine } from './text-lines.ts';

/** Adds a message that is not there yet, with the maps and lists above it. */
export function addMessage(
  document: EditableDocument,
  path: Path,
  value: string,
  order: KeyOrder,
): string {
  const { text, root } = document;
  const { parents, item, found } = followPath(root, path);
  const parent = parents.at(-1);
  const rest = path.slice(found);
  const [step] = rest;
  const name = `“${path.join('.')}”`;
  const wanted = withValue(document.value, path, value);
  const stuck = root !== null && parents.length === found;
  if (typeof step === 'number' && step !== lengthAt(parent, stuck))
    throw new EditError(`${name} cannot be added: the list has no item ${step - 1} yet.`);

  let tries: Iterable<[offset: number, added: string]>;
  if (stuck) {
    const node = itemValue(item);
    if (!isScalar(node) || node.value !== null)
      throw new EditError(
        `${name} cannot be added: “${path.slice(0, found).join('.')}” is a text.`,
      );
    tries = belowEmpty(document, parent, item, rest, value);
  } else if (!parent) tries = atEnd(text, text.length, 0, rest, value);
  else if (parent.flow) tries = insideFlow(parent, rest, value, order(path.slice(0, found)));
  else tries = besideItems(text, parent, rest, value, order(path.slice(0, found)));

  for (const [offset, added] of tries) {
    const result = splice(text, [offset, offset], added, wanted);
    if (result !== undefined) return result;
  }
  throw new EditError(
    `${name} cannot be added here without touching other lines. Add it in the file.`,
  );
}

function lengthAt(parent: YAMLMap | YAMLSeq | undefined, stuck: boolean): number {
  return stuck || !parent || isMap(parent) ? 0 : parent.items.length;
}

function* atEnd(
  text: string,
  offset: number,
  column: number,
  rest: Path,
  value: string,
): Generator<[number, string]> {
  const lineEnd = lineEndOf(text);
  const open = offset > 0 && text[offset - 1] !== '\n';
  for (const lines of waysToAdd(rest, value, column, lineEnd))
    yield [offset, open ? lineEnd + lines : lines + lineEnd];
}

/** `headers:` with nothing behind it. */
function* belowEmpty(
  { text }: EditableDocument,
  parent: YAMLMap | YAMLSeq | undefined,
  item: Pair | Node | null | undefined,
  rest: Path,
  value: string,
): Generator<[number, string]> {
  const key = item && 'key' in item ? (item.key as Node).range : undefined;
  if (!key || parent?.flow) return;
  yield* atEnd(text, nextLine(text, key[1]), columnOf(text, key[0]) + 2, rest, value);
}

function* besideItems(
  text: string,
  parent: YAMLMap | YAMLSeq,
  rest: Path,
  value: string,
  order: readonly string[],
): Generator<[number, string]> {
  const lineEnd = lineEndOf(text);
  const [first] = parent.items;
  const start = startOf(text, parent, first as Pair | Node);
  const column = columnOf(text, start);
  const after = isMap(parent)
    ? indexBefore(parent, String(rest[0]), order)
    : parent.items.length - 1;
  const neighbour = parent.items[after] as Pair | Node | undefined;
  if (neighbour) yield* atEnd(text, endOfLines(text, neighbour), column, rest, value);
  else
    for (const lines of waysToAdd(rest, value, column, lineEnd))
      yield [start, `${lines.trimStart()}${lineEnd}${' '.repeat(column)}`];
}

function* insideFlow(
  parent: YAMLMap | YAMLSeq,
  rest: Path,
  value: string,
  order: readonly string[],
): Generator<[number, string]> {
  const after = isMap(parent)
    ? indexBefore(parent, String(rest[0]), order)
    : parent.items.length - 1;
  const neighbour = parent.items[after] as Pair | Node | undefined;
  const next = parent.items[0] as Pair | Node | undefined;
  const open = (parent.range?.[0] ?? 0) + 1;
  for (const added of flowItem(rest, value)) {
    if (neighbour) yield [lastOffset(neighbour), `, ${added}`];
    else if (next) yield [nodeStart(next), `${added}, `];
    else yield [open, isMap(parent) ? ` ${added} ` : added];
  }
}

/** The last item that the order puts before a key; −1 where the key comes first. */
function indexBefore({ items }: YAMLMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return items.length - 1;
  return items.findLastIndex((pair) => {
    const own = order.indexOf(keyText(pair));
    return own !== -1 && own < rank;
  });
}

function nodeStart(item: Pair | Node): number {
  return ('key' in item ? (item.key as Node) : item).range?.[0] ?? 0;
}
