import type { Document } from 'yaml';
import { reportCommentsAfterText } from './comments-after-text.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { excessIn } from './depth.ts';
import { guard } from './guard.ts';
import { NodePlaces } from './node-places.ts';
import { readValues } from './read-values.ts';
import type { Source } from '../read/read.ts';
import { closesNothing, refuseUnsafe, tooDeep, tooManySigns } from './refuse-unsafe.ts';
import { Reporter, type Fault, type Range } from '../report/reporter.ts';
import { syntaxFault } from './syntax-fault.ts';
import { yaml } from './yaml-library.ts';

/** One parsed file: its value, and a way back to the place of any part of it. */
export interface Parsed {
  readonly source: Source;
  readonly reporter: Reporter;
  /** Plain value of the file; objects carry no prototype tricks. */
  readonly value: unknown;
  /** Range of the value at a path, or of the nearest part that exists. */
  rangeOf(path: readonly (string | number)[]): Range;
  /** Range of a part of the text at a path, by offsets in the text; left out, of all its words. */
  partOf(path: readonly (string | number)[], part?: Range): Range;
  /** Range of the key at the end of a path, or of the nearest part that exists. */
  keyRangeOf(path: readonly (string | number)[]): Range;
  /** The scalar's text as it is written, quotes included. */
  sourceTextOf(path: readonly (string | number)[]): string;
}

/**
 * Reads YAML 1.2. Aliases, tags and unsafe keys are refused, not resolved. Positions are worked out
 * when the first one is asked for: few files have anything to report.
 *
 * @returns `undefined` where no value can be trusted; the reasons are in `into`
 */
export function parse(source: Source, into: Diagnostic[]): Parsed | undefined {
  const reporter = new Reporter(source.path, source.text, into);
  const value = readValues(source.text);
  return value === undefined
    ? parseWhole(source, reporter)
    : parsed(source, reporter, value, () => documentOf(source.text));
}

const EXCESSES = { depth: tooDeep, closing: closesNothing, signs: tooManySigns } as const;

const noLineEnd: Fault = {
  code: 'no-line-end',
  message: 'The last line has no end, so the file may have been cut off.',
  hint: 'Complete what is missing, and end the file with a line end.',
};

function parseWhole(source: Source, reporter: Reporter): Parsed | undefined {
  if (!guard(source, reporter)) return undefined;
  const excess = excessIn(source.text);
  if (excess) {
    const { at, of } = excess;
    reporter.report([at, at + 1], EXCESSES[of]);
    return undefined;
  }
  let document: Document.Parsed;
  try {
    document = documentOf(source.text);
  } catch (error) {
    reporter.report([0, 0], {
      code: 'yaml',
      message: `The file cannot be read as YAML, and the parser itself gave up: ${String(error)}`,
      hint: 'Compare its indentation and quotes with a neighbouring file.',
    });
    return undefined;
  }
  const comments = reportCommentsAfterText(source.text, reporter);
  // Where a text goes on below its comment, that is what the parser does not understand.
  const isTold = (at: number): boolean =>
    comments.some((end) => end <= at && source.text.slice(end, at).trim() === '');
  if (!reportSyntax(document, source.text, reporter, isTold)) return undefined;
  if (!document.contents) {
    reporter.report([0, 0], {
      code: 'empty-file',
      message: 'The file holds nothing but comments.',
      hint: 'Fill it in, or remove it.',
    });
    return undefined;
  }
  if (!refuseUnsafe(document, source.text, reporter)) return undefined;
  // Where something else is wrong in that line, it is told already.
  if (comments.length === 0 && !/[\n\r]$/.test(source.text))
    reporter.report([source.text.length, source.text.length], noLineEnd);
  const value = document.toJS({ maxAliasCount: 0 }) as unknown;
  return parsed(source, reporter, value, () => document);
}

function documentOf(text: string): Document.Parsed {
  return yaml().parseDocument(text, {
    prettyErrors: false,
    // The parser compares every key with every other; refuseUnsafe looks each up once.
    uniqueKeys: false,
    logLevel: 'silent',
  }) as Document.Parsed;
}

function parsed(
  source: Source,
  reporter: Reporter,
  value: unknown,
  read: () => Document.Parsed,
): Parsed {
  let known: NodePlaces | undefined;
  const places = (): NodePlaces => (known ??= new NodePlaces(read().contents, source.text));
  return {
    source,
    reporter,
    value,
    rangeOf: (path) => places().rangeOf(path),
    partOf: (path, part) => places().partOf(path, part),
    keyRangeOf: (path) => places().keyRangeOf(path),
    sourceTextOf: (path) => source.text.slice(...places().rangeOf(path)),
  };
}

/** @param isTold whether the cause of a fault at a place is told already */
function reportSyntax(
  { errors }: Document.Parsed,
  text: string,
  reporter: Reporter,
  isTold: (at: number) => boolean,
): boolean {
  // The later errors are mostly fallout of the first.
  const [first] = errors;
  if (!first) return true;
  if (isTold(first.pos[0])) return false;
  if (first.code === 'RESOURCE_EXHAUSTION') {
    // The parser names the place where its memory ended.
    reporter.report([0, 1], tooDeep);
    return false;
  }
  if (first.code === 'TAG_RESOLVE_FAILED')
    reporter.report(first.pos, {
      code: 'tag',
      message: 'A word that begins with ! is a tag to YAML, and there is none of this name.',
      hint: 'Put the text in quotes, or remove the tag.',
    });
  else reporter.report(...syntaxFault(text, first));
  return false;
}
