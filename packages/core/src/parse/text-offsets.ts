import type { Range } from '../report/reporter.ts';

/** How a text is written in YAML; `yaml` calls it the type of a scalar. */
export type Style = 'BLOCK_FOLDED' | 'BLOCK_LITERAL' | 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

const RUN = /\s+/y;
const ESCAPE = /\\(?:x.{2}|u.{4}|U.{8}|\r?\n[ \t]*|[^])/y;

/**
 * Finds the part of a file that a part of a text was written as: behind `|`, folded over lines, with
 * escapes. Columns follow from it, so they count what stands in the file.
 *
 * @param file the text of the file
 * @param scalar where the text stands in it, with its quotation marks or its `|`
 * @param value the text itself
 * @param part of the text
 * @example rangeOfPart('a: "b\\tc"', [3, 9], 'QUOTE_DOUBLE', 'b\tc', [2, 3]) // [7, 8]
 */
export function rangeOfPart(
  file: string,
  scalar: Range,
  style: Style,
  value: string,
  [from, to]: Range,
): Range {
  let at = scalar[0];
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') at = blockStart(file, at);
  else if (style !== 'PLAIN') at++;
  let start = at;
  let index = 0;
  while (index < to && index < value.length) {
    at = skipContinued(file, at, style);
    if (index <= from) start = at;
    const blanks = runAt(value, index);
    const written = blanks > 0 ? runAt(file, at) : 0;
    // Over a line end blanks come and go; within a line each is what it is.
    if (blanks > 0 && file.slice(at, at + written).includes('\n')) {
      const inRun = from > index && from < index + blanks;
      if (inRun) start = at + Math.min(from - index, written);
      if (to < index + blanks) return [start, at + Math.min(to - index, written)];
      index += blanks;
      at += written;
    } else {
      const length = lengthAt(file, at, style);
      // A sign beyond U+FFFF that is written as an escape is two units of the text.
      index +=
        length > 6
          ? String.fromCodePoint(Number.parseInt(file.slice(at + 2, at + 10), 16) || 0).length
          : 1;
      at += length;
    }
  }
  if (index <= from) start = at;
  return [Math.min(start, scalar[1]), Math.min(Math.max(start, at), scalar[1])];
}

/** Where the first line of a text behind `|` or `>` begins, its indentation left out. */
function blockStart(file: string, at: number): number {
  const line = file.indexOf('\n', at);
  return line === -1 ? file.length : line + 1 + runAt(file, line + 1);
}

function skipContinued(file: string, at: number, style: Style): number {
  if (style !== 'QUOTE_DOUBLE' || !/^\\\r?\n/.test(file.slice(at, at + 3))) return at;
  ESCAPE.lastIndex = at;
  return at + (ESCAPE.exec(file)?.[0].length ?? 0);
}

function lengthAt(file: string, at: number, style: Style): number {
  if (style === 'QUOTE_SINGLE' && file.startsWith("''", at)) return 2;
  if (style !== 'QUOTE_DOUBLE' || file[at] !== '\\') return 1;
  ESCAPE.lastIndex = at;
  return ESCAPE.exec(file)?.[0].length ?? 1;
}

function runAt(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0].length ?? 0;
}
