import type { Node } from 'yaml';
import {
  followPath,
  openDocument,
  splice,
  withoutValue,
  type Pair,
  type Path,
} from './document.ts';
import { EditError } from './edit-error.ts';
import { endOfLines, lastOffset, startOf } from './item-range.ts';
import { lineStart } from './text-lines.ts';

/**
 * Takes a key or list item out of a YAML file, with the lines it stands on and nothing else.
 * A map or list left empty goes with its last item. What is not there needs no removing.
 *
 * @throws EditError where it cannot be done without touching other lines
 */
export function removeMessage(text: string, path: Path): string {
  const { root, value } = openDocument(text);
  const place = followPath(root, path);
  const parent = place.parents.at(-1);
  if (place.found < path.length || !parent) return text;
  if (parent.items.length === 1 && path.length > 1) return removeMessage(text, path.slice(0, -1));
  const items = parent.items as (Pair | Node)[];
  const index = items.indexOf(place.item as Pair | Node);
  const item = items[index] as Pair | Node;
  const next = items[index + 1];
  const previous = items[index - 1];
  const start = startOf(text, parent, item);
  const ownLine = text.slice(lineStart(text, start), start).trim() === '';

  let range: readonly [number, number];
  if (parent.flow) {
    if (previous) range = [lastOffset(previous), lastOffset(item)];
    else range = [start, next ? startOf(text, parent, next) : lastOffset(item)];
  } else if (ownLine) range = [lineStart(text, start), endOfLines(text, item)];
  // The first key behind a dash: the next one takes its place.
  else range = [start, next ? startOf(text, parent, next) : lastOffset(item)];

  const result = splice(text, range, '', withoutValue(value, path));
  if (result === undefined)
    throw new EditError(
      `“${path.join('.')}” cannot be removed without touching other lines. Remove it in the file.`,
    );
  return result;
}
