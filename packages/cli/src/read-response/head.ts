import type { Field } from './answer.ts';
import { lineAt, readFieldLine, readStatusLine, type Line, type StatusLine } from './lines.ts';

/** A status line and the header section below it. */
export interface Head extends StatusLine {
  readonly fields: readonly Field[];
  /** Where the content begins, or whatever comes next. */
  readonly end: number;
  /** Whether it holds fields alone, and an empty line or the end of the text follows. */
  readonly isWhole: boolean;
  /** Whether all its lines end as a server ends them (RFC 9112, Section 2.2). */
  readonly isCrlf: boolean;
}

/**
 * The header section that begins with a line, if this is a status line.
 *
 * @param goOn whether lines that are no fields are passed over; else it ends before the first
 */
export function readHead(text: string, first: Line, goOn: boolean): Head | undefined {
  const status = readStatusLine(first.text);
  if (!status) return undefined;
  const fields: Field[] = [];
  let { isCrlf, end } = first;
  let isWhole = true;
  while (end < text.length) {
    const line = lineAt(text, end);
    const isField = line.text === '' || addField(fields, line.text);
    isWhole &&= isField;
    // Several status lines may follow each other where a client goes on by itself.
    if (!isField && (!goOn || readStatusLine(line.text))) break;
    end = line.end;
    isCrlf &&= line.isCrlf;
    if (line.text === '') break;
  }
  return { ...status, fields, end, isWhole, isCrlf };
}

/** @returns false for what is no field */
export function addField(fields: Field[], line: string): boolean {
  const field = readFieldLine(line);
  if (field) fields.push(field);
  else if (/^[ \t]/.test(line)) return fold(fields, line);
  return field !== undefined;
}

/** A value that goes on in the next line (obs-fold, RFC 9112, Section 5.2). */
function fold(fields: Field[], line: string): boolean {
  const last = fields.pop();
  if (last) fields.push({ name: last.name, value: `${last.value} ${line.trim()}` });
  return last !== undefined;
}
