import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Diagnostic } from '../src/report/diagnostic.ts';
import { LineIndex } from '../src/report/line-index.ts';
import { shortPlace } from './with-texts.ts';

/** Where a fault stands. */
interface Place {
  /**
   * In words that a change elsewhere in the file leaves alone: the path of a value (`tr title`), the
   * path of a key with a colon (`tr causes:`), the file alone for a file as a whole, or the piece of
   * text that is underlined.
   */
  readonly place: string;
  /** Of a text at a path, the words of a line that are underlined, where not all are. */
  readonly words?: string;
}

export function placeOf(diagnostic: Diagnostic, text = ''): Place {
  const { file, line, column, endLine, endColumn } = diagnostic;
  const lines = new LineIndex(text);
  const is = ([from, to]: readonly [number, number]): boolean => {
    const [start, end] = [lines.place(from), lines.place(Math.max(from, to))];
    return [start.line, start.column, end.line, end.column].join() === place;
  };
  const place = [line, column, endLine, endColumn].join();
  const words = text.slice(lines.offset(line, column), lines.offset(endLine, endColumn));
  if (is([0, 0]) || is([0, 1])) return { place: file };
  if (!file.endsWith('.csv')) {
    const root = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents;
    const first = root?.range?.[0] ?? 0;
    if (is([first, first + 1])) return { place: file };
    const parts = [...partsOf(root, '')];
    for (const [path, range] of parts) if (is(range)) return { place: shortPlace(file, path) };
    const from = lines.offset(line, column);
    for (const [path, [start, end], isText] of parts)
      if (isText && from >= start && from < end) return { place: shortPlace(file, path), words };
  }
  return { place: `${file} “${words}”` };
}

/** The keys and values of a document, by path. */
function* partsOf(
  node: Node | null,
  path: string,
): Generator<[path: string, range: readonly [number, number], isText: boolean]> {
  const below = (step: unknown): string => (path === '' ? String(step) : `${path}.${String(step)}`);
  if (isMap<Node, Node>(node)) {
    for (const { key, value } of node.items) {
      const at = below(isScalar(key) ? key.value : '');
      if (key.range) yield [`${at}:`, [key.range[0], key.range[1]], false];
      yield* partsOf(value, at);
    }
  } else if (isSeq<Node>(node)) {
    for (const [index, item] of node.items.entries()) yield* partsOf(item, below(index));
  }
  if (node?.range && path !== '') yield [path, [node.range[0], node.range[1]], isScalar(node)];
}
