import { isDeepStrictEqual } from 'node:util';
import { keyText, parse } from '@polystatus/core/parse';
import { isMap, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { EditError } from './edit-error.ts';

export type Path = readonly (string | number)[];
export type Pair = YAMLMap['items'][number];

/** Where a path leads: to a value, or to the last collection on the way that exists. */
export interface PathEnd {
  /** The nearest collections, outermost first; the last one holds the item or lacks it. */
  readonly parents: readonly (YAMLMap | YAMLSeq)[];
  /** The pair or list item that was found at the last step. */
  readonly item: Pair | Node | null | undefined;
  /** How many steps of the path exist. */
  readonly found: number;
}

/** A file as the editing functions see it: its text, nodes and plain value. */
export interface EditableDocument {
  readonly text: string;
  readonly root: Node | null;
  readonly value: unknown;
}

/** @throws EditError where the text is not the YAML that content may use */
export function openDocument(text: string): EditableDocument {
  const { contents, errors } = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [fault] = errors;
  if (fault)
    throw new EditError(
      `The file cannot be read as YAML (${fault.message.split('\n', 1)[0] ?? ''}). Correct it first; \`pnpm content check\` shows the place.`,
    );
  if (contents === null) return { text, root: null, value: {} };
  const value = trustedValue(text);
  if (value === undefined)
    throw new EditError(
      'The file holds something content may not use. Correct it first; `pnpm content check` shows the place.',
    );
  return { text, root: contents, value };
}

/** Follows a path as far as it goes. */
export function followPath(root: Node | null, path: Path): PathEnd {
  const parents: (YAMLMap | YAMLSeq)[] = [];
  let node: Node | null = root;
  let item: PathEnd['item'];
  let found = 0;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) break;
    parents.push(node);
    item = isMap(node)
      ? node.items.findLast((pair) => keyText(pair) === String(step))
      : (node.items[Number(step)] as Node | null | undefined);
    if (item === undefined) break;
    found++;
    node = itemValue(item);
  }
  return { parents, item, found };
}

/** The value of a pair, or the list item itself. */
export function itemValue(item: Pair | Node | null | undefined): Node | null {
  if (item === null || item === undefined) return null;
  return 'key' in item ? (item.value as Node | null) : item;
}

/**
 * Puts `replacement` into `text` and proves the result: it reads as `wanted`, and nothing in it
 * is refused that was not refused before.
 *
 * @returns `undefined` where the proof fails
 */
export function splice(
  text: string,
  [start, end]: readonly [number, number],
  replacement: string,
  wanted: unknown,
): string | undefined {
  const result = text.slice(0, start) + replacement + text.slice(end);
  const value = trustedValue(result);
  return value !== undefined && isDeepStrictEqual(plain(value), plain(wanted)) ? result : undefined;
}

/** The value at a path is another one; everything beside it is the same. */
export function withValue(value: unknown, path: Path, own: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return own;
  if (Array.isArray(value) || (value === undefined && typeof step === 'number')) {
    const list = [...((value as unknown[] | undefined) ?? [])];
    list[Number(step)] = withValue(list[Number(step)], rest, own);
    return list;
  }
  const map = (value ?? {}) as Record<string, unknown>;
  return { ...map, [step]: withValue(map[step], rest, own) };
}

/** The value without what stands at a path. */
export function withoutValue(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    return rest.length === 0
      ? list.filter((_, index) => index !== Number(step))
      : list.map((item, index) => (index === Number(step) ? withoutValue(item, rest) : item));
  }
  const { [String(step)]: own, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: withoutValue(own, rest) };
}

function trustedValue(text: string): unknown {
  const source = { path: '', identity: { kind: 'registry' }, text } as const;
  return parse(source, [])?.value;
}

/** Maps of the parser may have other prototypes than ours. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
