import { isMap, type Node } from 'yaml';
import { followPath, openDocument, splice, type Pair, type Path } from './document.ts';
import { EditError } from './edit-error.ts';
import { startOf } from './item-range.ts';
import { columnOf, lineEndOf, lineStart } from './text-lines.ts';

const MARKED = /^ *#+ ?(\w+):/;

/**
 * Writes a mark such as `# review: why` on the line above a message, instead of one of its kind
 * that is there; nothing else changes.
 *
 * @param mark what kind of remark it is: `review`
 * @param said why, in one line; `null` takes the mark away
 * @throws EditError where the message has no line of its own, or is not there
 * @example setRemark('title: Yok\n', ['title'], 'review', 'Too short?') // '# review: Too short?\ntitle: Yok\n'
 */
export function setRemark(text: string, path: Path, mark: string, said: string | null): string {
  const { root, value } = openDocument(text);
  const { parents, item, found } = followPath(root, path);
  const parent = parents.at(-1);
  const name = `“${path.join('.')}”`;
  if (found < path.length || !parent || !item)
    throw new EditError(`${name} is not there, so nothing can be noted above it.`);
  const start = startOf(text, parent, item as Pair | Node);
  const line = lineStart(text, start);
  if (parent.flow || text.slice(line, start).trim() !== '')
    throw new EditError(
      `${name} shares its line with other ${isMap(parent) ? 'keys' : 'items'}, so nothing can be noted above it. Note it in the file.`,
    );
  const own = markedLines(text, line, mark);
  const lines =
    said === null
      ? ''
      : `${' '.repeat(columnOf(text, start))}# ${mark}: ${oneLine(said)}${lineEndOf(text)}`;
  const result = splice(text, own ?? [line, line], lines, value);
  if (result === undefined) throw new EditError(`Nothing can be noted above ${name}.`);
  return result;
}

/** Where a mark of this kind stands in the comment that ends above a line, with all of its lines. */
function markedLines(text: string, below: number, mark: string): [number, number] | undefined {
  let end = below;
  while (end > 0) {
    const start = lineStart(text, end - 1);
    const line = text.slice(start, end);
    if (!/^ *#/.test(line)) return undefined;
    if (MARKED.exec(line)?.[1] === mark) return [start, endOfRemark(text, start, below)];
    end = start;
  }
  return undefined;
}

/** A remark goes on until the next mark. */
function endOfRemark(text: string, start: number, below: number): number {
  let end = text.indexOf('\n', start) + 1;
  while (end < below && !MARKED.test(text.slice(end, below))) end = text.indexOf('\n', end) + 1;
  return end;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
