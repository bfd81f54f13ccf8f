import { type Cursor, unusual } from './cursor.ts';

/** Reads a text after `|` or `|-`, whose lines stand as they are. */
export function literal(cursor: Cursor, indent: number): string {
  const { text } = cursor;
  const header = cursor.restOfLine();
  if (header !== '|' && header !== '|-') unusual();
  const start = text.indexOf('\n', cursor.at) + 1;
  const column = indentAt(text, start);
  // A first line that is empty could hide where the text begins.
  if (column <= indent || text.charCodeAt(start + column) === 10) unusual();
  const lines: string[] = [];
  let at = start;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const blanks = indentAt(text, at);
    if (at + blanks === end) {
      if (blanks > column) unusual();
      lines.push('');
    } else if (blanks >= column) lines.push(text.slice(at + column, end));
    else if (blanks > indent) unusual();
    else break;
    at = end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  cursor.toContent(at);
  if (cursor.indent > indent) unusual();
  return lines.join('\n') + (header === '|' ? '\n' : '');
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at - start;
}
