import type { Diagnostic } from '@polystatus/core';
import { literal } from '@polystatus/core/language';

/** Two offsets, in UTF-16 units; the second is behind the last one. */
export type Range = readonly [start: number, end: number];

/**
 * Where the words that a diagnostic points at stand in a message, as its translator has it. In the
 * file they may stand in quotes, be indented and broken into lines; so they are looked for anew, as
 * often as they come before that place.
 *
 * @param file the text of the file
 * @param message where the message stands in it
 * @param text the message without quotes, indentation and breaks
 * @returns `undefined` where the whole message is meant, or its words are not found
 * @example placeInText('title: a  b', fault, [7, 11], 'a  b') // [1, 3], for a fault at 8 to 10
 */
export function placeInText(
  file: string,
  { line, column, endLine, endColumn }: Omit<Diagnostic, 'message'>,
  [from, to]: Range,
  text: string,
): Range | undefined {
  const start = offsetOf(file, line, column);
  const end = offsetOf(file, endLine, endColumn);
  // Quotes around a message are none of its text.
  if (end <= start || start < from || end > to || (start <= from + 1 && end >= to - 1))
    return undefined;
  const words = wordsAnywhere(file.slice(start, end));
  const before = [...file.slice(from, start).matchAll(words)].length;
  const found = [...text.matchAll(words)][before];
  return found && [found.index, found.index + found[0].length];
}

/** Breaks of lines are the file’s: there a space stands in the text, or a break without indentation. */
function wordsAnywhere(words: string): RegExp {
  const parts = words.split(/[ \t]*\n[\s]*/).map(literal);
  return new RegExp(parts.join('\\s+'), 'gu');
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
