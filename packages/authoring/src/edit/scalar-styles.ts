import { AMBIGUOUS } from '@polystatus/core/parse';
import { blockContent } from './block-scalar.ts';

/** How a text may be written down. Block styles need the lines to themselves. */
export interface Written {
  readonly block: boolean;
  /** What stands in the place of the value, for a block its header. */
  readonly head: string;
  /** The lines below the header, indented, without the last line end. */
  readonly content: string;
}

export interface Surroundings {
  /** Inside { } or [ ]. */
  readonly flow: boolean;
  /** Columns that the lines of a block are moved in. */
  readonly indent: number;
  /** The same, counted from the item that holds the block; what an indentation indicator says. */
  readonly step: number;
  readonly lineEnd: string;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** What cannot stand in a file as itself: controls, odd line ends, halves of pairs, a lost BOM. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
const ESCAPED = /["\\\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/** Ways to write a text, the wanted style first, the one that can write everything last. */
export function* waysToWrite(
  value: string,
  style: ScalarStyle,
  header: string,
  width: number,
  around: Surroundings,
): Generator<Written> {
  const lines = value.includes('\n');
  if ((style === 'literal' || style === 'folded') && value !== '') {
    if (style === 'folded') yield* block(value, '>', header, width, around);
    yield* block(value, '|', header, width, around);
  } else if (style === 'plain') {
    if (canBePlain(value)) yield inline(value);
    if (lines) yield* block(value, '|', '', width, around);
  }
  if (style === 'single' || (style === 'plain' && value.includes('"') && !value.includes("'"))) {
    if (!lines && !UNPRINTABLE.test(value)) yield inline(`'${value.replaceAll("'", "''")}'`);
  }
  yield inline(doubleQuoted(value));
}

/** @example doubleQuoted('a "b"\n') // "a \"b\"\n" */
export function doubleQuoted(value: string): string {
  return `"${value.replace(ESCAPED, (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

function inline(head: string): Written {
  return { block: false, head, content: '' };
}

function* block(
  value: string,
  sign: '|' | '>',
  header: string,
  width: number,
  around: Surroundings,
): Generator<Written> {
  // A line that begins with a tab is refused by the guard, as indentation; one of blanks is lost on people.
  if (around.flow || UNPRINTABLE.test(value) || /^ *\t|^ +$/m.test(value)) return;
  const content = blockContent(value, sign === '>', width, around);
  if (content === undefined) return;
  const needed = /^(?:\n| +\n)* /.test(value);
  const indicator = needed || /[1-9]/.test(header) ? String(around.step) : '';
  const chomp = !value.endsWith('\n') ? '-' : /(?:^|\n)\n$/.test(value) ? '+' : '';
  // An indicator has one digit.
  if (indicator.length <= 1) yield { block: true, head: `${sign}${indicator}${chomp}`, content };
}

/** The parser has the last word; this only keeps texts out that other readers would misread. */
function canBePlain(value: string): boolean {
  return (
    value !== '' &&
    value.trim() === value &&
    !/[\n\t]/.test(value) &&
    !UNPRINTABLE.test(value) &&
    !AMBIGUOUS.test(value) &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/.test(value)
  );
}
