/**
 * The text up to its last line end and the blank lines below it.
 * Other kinds of blanks are text to YAML, and a blank at the end of a line is too.
 */
export function withoutBlankLines(text: string): string {
  let end = text.length;
  while (end > 0 && /[ \r\n]/.test(text[end - 1] ?? '')) end--;
  const stop = lineStop(text, end);
  return text.slice(0, stop);
}

/** The line end a file uses, told by its first one. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line end after `offset`, or of the end of the text. */
export function lineStop(text: string, offset: number): number {
  const stop = text.slice(offset).search(/\r?\n/);
  return stop === -1 ? text.length : offset + stop;
}

/** Offset of the next line, or of the end of the text. */
export function nextLine(text: string, offset: number): number {
  const stop = text.indexOf('\n', offset);
  return stop === -1 ? text.length : stop + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function restOfLine(text: string, offset: number): string {
  return text.slice(offset, lineStop(text, offset));
}
