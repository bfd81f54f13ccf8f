import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { guard } from './guard.ts';
import type { Source } from './read.ts';
import { Reporter, type Range } from './reporter.ts';

/** One parsed file: its value, and a way back to the place of any part of it. */
export interface Parsed {
  readonly source: Source;
  readonly reporter: Reporter;
  /** Plain value of the file; objects carry no prototype tricks. */
  readonly value: unknown;
  /** Range of the value at a path, or of the nearest part that exists. */
  rangeOf(path: readonly (string | number)[]): Range;
  /** Range of the key at the end of a path, or of the nearest part that exists. */
  keyRangeOf(path: readonly (string | number)[]): Range;
  /** The scalar's text as it is written, quotes included. */
  sourceTextOf(path: readonly (string | number)[]): string;
}

const UNSAFE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Reads YAML 1.2 with positions. Aliases, tags and unsafe keys are refused, not resolved.
 *
 * @returns `undefined` where no value can be trusted; the reasons are in `into`
 */
export function parse(source: Source, into: Diagnostic[]): Parsed | undefined {
  const reporter = new Reporter(source.path, source.text, into);
  if (!guard(source, reporter)) return undefined;
  let document: Document.Parsed;
  try {
    document = parseDocument(source.text, {
      prettyErrors: false,
      maxAliasCount: 0,
      logLevel: 'silent',
    } as Parameters<typeof parseDocument>[1]) as Document.Parsed;
  } catch (error) {
    reporter.report([0, 0], {
      code: 'yaml',
      message: `The file cannot be read as YAML: ${String(error)}`,
      hint: 'Compare its indentation and quotes with a neighbouring file.',
    });
    return undefined;
  }
  if (!reportSyntax(document, reporter)) return undefined;
  if (!refuseUnsafe(document, reporter)) return undefined;
  const root = document.contents as Node | null;
  return {
    source,
    reporter,
    value: document.toJS() as unknown,
    rangeOf: (path) => rangeOf(root, path, false),
    keyRangeOf: (path) => rangeOf(root, path, true),
    sourceTextOf: (path) => source.text.slice(...rangeOf(root, path, false)),
  };
}

function reportSyntax(document: Document.Parsed, reporter: Reporter): boolean {
  const faults = [...document.errors, ...document.warnings];
  // The parser's later errors are mostly fallout of the first; duplicate keys stand alone.
  const first = faults.find((fault) => fault.code !== 'DUPLICATE_KEY');
  for (const fault of faults) {
    if (fault !== first && fault.code !== 'DUPLICATE_KEY') continue;
    if (fault.code === 'DUPLICATE_KEY') {
      reporter.report(fault.pos, {
        code: 'duplicate-key',
        message: 'This key stands twice in the same place.',
        hint: 'Keep one of the two, or join their texts.',
      });
    } else {
      const tag = fault.code === 'TAG_RESOLVE_FAILED';
      reporter.report(fault.pos, {
        code: tag ? 'tag' : 'yaml',
        message: `${fault.message.split('\n')[0] ?? fault.message}${fault.message.endsWith('.') ? '' : '.'}`,
        hint: tag
          ? 'Remove the tag; plain values are enough.'
          : 'Check indentation, quotes and colons; put text that holds “: ” in quotes.',
      });
    }
  }
  return faults.length === 0;
}

function refuseUnsafe(document: Document.Parsed, reporter: Reporter): boolean {
  let safe = true;
  const refuse = (node: Node, code: string, message: string, hint: string): void => {
    safe = false;
    const [start = 0, end = start] = node.range ?? [];
    reporter.report([start, end], { code, message, hint });
  };
  visit(document, {
    Node(_key, node) {
      if (isAlias(node))
        refuse(node, 'alias', 'Aliases are not allowed in content.', 'Write the text out.');
      else if (node.anchor)
        refuse(node, 'alias', 'Anchors are not allowed in content.', 'Remove the anchor (&name).');
      else if (node.tag && node.tag.startsWith('!'))
        refuse(
          node,
          'tag',
          'Tags are not allowed in content.',
          'Remove the tag; plain values are enough.',
        );
      return undefined;
    },
    Pair(_key, pair) {
      const key = pair.key;
      if (!isScalar(key)) {
        if (isNode(key))
          refuse(key, 'complex-key', 'A key must be a plain word.', 'Put the key in quotes.');
      } else if (UNSAFE_KEYS.has(String(key.value))) {
        refuse(
          key,
          'unsafe-key',
          `The key ${String(key.value)} is not allowed.`,
          'Remove or rename the key.',
        );
      }
    },
  });
  return safe;
}

function rangeOf(root: Node | null, path: readonly (string | number)[], wantKey: boolean): Range {
  let node = root;
  let range = nodeRange(node) ?? [0, 0];
  if (path.length === 0 && !isScalar(node)) return [range[0], range[0] + 1];
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const keyRange = nodeRange(pair.key as Node) ?? range;
      node = (pair.value as Node | null) ?? null;
      range = (last && wantKey) || !node ? keyRange : (nodeRange(node) ?? keyRange);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      node = item;
      range = nodeRange(item) ?? range;
    } else break;
  }
  return range;
}

function nodeRange(node: Node | null): Range | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}
