import { isCollection, isScalar, type Scalar } from 'yaml';
import { addMessage } from './add-message.ts';
import {
  followPath,
  itemValue,
  openDocument,
  splice,
  withValue,
  type EditableDocument,
  type Path,
  type PathEnd,
} from './document.ts';
import { EditError } from './edit-error.ts';
import { startOf } from './item-range.ts';
import { keyOrder, type KeyOrder } from './key-order.ts';
import { waysToWrite, type ScalarStyle, type Surroundings } from './scalar-styles.ts';
import { columnOf, lineEndOf, restOfLine, withoutBlankLines } from './text-lines.ts';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * Sets one message of a YAML file and changes no byte beside it: comments, order, quotes, block
 * styles, blank lines and line ends stay. The style changes only where the text cannot be
 * written in the old one, or the old one was of no text. A message that is not there is added where `order` puts it.
 *
 * @param order order of the keys below a path, for keys to add; the schema’s order if left out
 * @returns the new text of the file
 * @throws EditError where the place cannot take a message
 * @example setMessage('title: Lost # short\n', ['title'], 'Not found') // 'title: Not found # short\n'
 */
export function setMessage(
  text: string,
  path: Path,
  value: string,
  order: KeyOrder = keyOrder(text),
): string {
  return setIn(openDocument(text), path, value, order);
}

/** The same in a file that is open, for who asks about several of its messages. */
export function setIn(
  document: EditableDocument,
  path: Path,
  value: string,
  order: KeyOrder,
): string {
  const { text } = document;
  const place = followPath(document.root, path);
  if (path.length === 0) throw new EditError('A message needs a key.');
  if (place.found < path.length) return addMessage(document, path, value, order);
  const node = itemValue(place.item);
  if (isCollection(node))
    throw new EditError(`“${path.join('.')}” is a list or map, not a text. Name one of its items.`);
  const scalar = isScalar(node) ? node : undefined;
  if (scalar?.value === value) return text;
  const wanted = withValue(document.value, path, value);
  const result = scalar?.range ? write(document, place, scalar, value, wanted) : undefined;
  if (result === undefined)
    throw new EditError(
      `“${path.join('.')}” cannot be changed here without touching other lines. Change it in the file.`,
    );
  return result;
}

function write(
  { text }: EditableDocument,
  place: PathEnd,
  scalar: Scalar,
  value: string,
  wanted: unknown,
): string | undefined {
  const [start, end] = scalarRange(text, scalar);
  // The quotes of a blank only hold its place.
  const style = scalar.value === '' ? 'plain' : (STYLES[String(scalar.type)] ?? 'plain');
  const wasBlock = style === 'literal' || style === 'folded';
  const old = text.slice(start, end);
  const [head = ''] = wasBlock ? old.split(/\r?\n/, 1) : [];
  const lines = wasBlock ? old.split(/\r?\n/).slice(1) : [];
  const width = Math.max(20, ...lines.map((line) => line.trim().length));
  const around = surroundings(text, place, lines);
  for (const way of waysToWrite(value, style, /^\S*/.exec(head)?.[0] ?? '', width, around)) {
    // What follows on the line, a comment at most, stays behind the value or the block’s header.
    const rest = wasBlock ? head.replace(/^\S+/, '') : restOfLine(text, end);
    const before = start === end && !/\s/.test(text[start - 1] ?? '\n') ? ' ' : '';
    const after = start === end && /\S/.test(text[end] ?? '\n') ? ' ' : '';
    const replacement = way.block
      ? [`${before}${way.head}${after}${rest}`, way.content].join(around.lineEnd)
      : `${before}${way.head}${after}${wasBlock ? rest : ''}`;
    const range = [start, way.block && !wasBlock ? end + rest.length : end] as const;
    const result = splice(text, range, replacement, wanted);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The bytes of the value itself; blank lines below a block belong to the file, unless kept (`|+`). */
function scalarRange(text: string, { range, type }: Scalar): [number, number] {
  const [start, end] = range ?? [0, 0];
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return [start, end];
  const written = text.slice(start, end);
  const kept = /^[|>][1-9]?\+/.test(written);
  const own = kept ? written.replace(/\r?\n$/, '') : withoutBlankLines(written);
  return [start, start + own.length];
}

function surroundings(
  text: string,
  { parents, item }: PathEnd,
  lines: readonly string[],
): Surroundings {
  const parent = parents.at(-1);
  const column = parent && item ? columnOf(text, startOf(text, parent, item)) : 0;
  const first = lines.find((line) => line.trim() !== '');
  const indent = first === undefined ? column + 2 : (/^ */.exec(first)?.[0].length ?? 0);
  return {
    flow: parents.some((collection) => collection.flow === true) || parent === undefined,
    indent: Math.max(indent, column + 1),
    step: Math.max(indent, column + 1) - column,
    lineEnd: lineEndOf(text),
  };
}
