import { parseDocument, type Document } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { guard } from './guard.ts';
import { NodePlaces } from './node-places.ts';
import type { Source } from './read.ts';
import { refuseUnsafe, tooDeep } from './refuse-unsafe.ts';
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
      // The parser compares every key with every other; refuseUnsafe looks each up once.
      uniqueKeys: false,
      logLevel: 'silent',
    }) as Document.Parsed;
  } catch (error) {
    reporter.report([0, 0], {
      code: 'yaml',
      message: `The file cannot be read as YAML: ${String(error)}`,
      hint: 'Compare its indentation and quotes with a neighbouring file.',
    });
    return undefined;
  }
  if (!reportSyntax(document, reporter)) return undefined;
  if (!document.contents) {
    reporter.report([0, 0], {
      code: 'empty-file',
      message: 'The file holds nothing but comments.',
      hint: 'Fill it in, or remove it.',
    });
    return undefined;
  }
  if (!refuseUnsafe(document, source.text, reporter)) return undefined;
  const places = new NodePlaces(document.contents);
  return {
    source,
    reporter,
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    rangeOf: (path) => places.rangeOf(path),
    keyRangeOf: (path) => places.keyRangeOf(path),
    sourceTextOf: (path) => source.text.slice(...places.rangeOf(path)),
  };
}

function reportSyntax({ errors }: Document.Parsed, reporter: Reporter): boolean {
  // The later errors are mostly fallout of the first.
  const [first] = errors;
  if (!first) return true;
  if (first.code === 'RESOURCE_EXHAUSTION') {
    reporter.report(first.pos, tooDeep);
    return false;
  }
  const [message = ''] = first.message.split('\n');
  reporter.report(first.pos, {
    code: first.code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'yaml',
    message: message.endsWith('.') ? message : `${message}.`,
    hint: 'Check indentation, quotes and colons; put text that holds “: ” in quotes.',
  });
  return false;
}
