import { type Cursor, unusual } from './cursor.ts';
import { addTo, type PlainMap } from './plain-map.ts';
import { isOnlyText, plainValue, quoted } from './scalar.ts';

const CLOSERS = /[,[\]{}\n]/g;
const AFTER_LINE = /[^ \n]/g;

/** Reads `[a, b]` or `{ a: b }`, also over several lines, and stands behind it. */
export function flow(cursor: Cursor, depth: number): unknown {
  if (depth <= 0) unusual();
  return cursor.text.charAt(cursor.at) === '[' ? list(cursor, depth) : map(cursor, depth);
}

function list(cursor: Cursor, depth: number): unknown[] {
  const items: unknown[] = [];
  cursor.at++;
  for (;;) {
    toSign(cursor);
    if (cursor.text.charAt(cursor.at) === ']') break;
    items.push(value(cursor, depth));
    if (!comma(cursor, ']')) break;
  }
  cursor.at++;
  return items;
}

function map(cursor: Cursor, depth: number): PlainMap {
  const items: PlainMap = {};
  cursor.at++;
  for (;;) {
    toSign(cursor);
    if (cursor.text.charAt(cursor.at) === '}') break;
    const key = /^[A-Za-z][\w-]*(?=: )/.exec(cursor.text.slice(cursor.at, cursor.at + 64))?.[0];
    if (key === undefined) unusual();
    cursor.at += key.length + 1;
    toSign(cursor);
    addTo(items, plainValue(key), value(cursor, depth));
    if (!comma(cursor, '}')) break;
  }
  cursor.at++;
  return items;
}

function value(cursor: Cursor, depth: number): unknown {
  const sign = cursor.text.charAt(cursor.at);
  if (sign === '[' || sign === '{') return flow(cursor, depth - 1);
  if (sign === '"' || sign === "'") return quoted(cursor);
  const end = find(CLOSERS, cursor.text, cursor.at);
  // Text that goes on in the next line would be folded.
  if (cursor.text.charCodeAt(end) === 10) {
    const next = cursor.text.charAt(find(AFTER_LINE, cursor.text, end));
    if (next !== ',' && next !== ']' && next !== '}') unusual();
  }
  const text = cursor.text.slice(cursor.at, end).replace(/ +$/, '');
  if (!isOnlyText(text) || text.includes(':')) unusual();
  cursor.at = end;
  return plainValue(text);
}

/** Where a sign of a kind comes next; a file that ends before it is not ours to judge. */
function find(sign: RegExp, text: string, from: number): number {
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? unusual();
}

/** @returns whether another item may follow; stands on the closing bracket otherwise */
function comma(cursor: Cursor, closing: string): boolean {
  toSign(cursor);
  const sign = cursor.text.charAt(cursor.at);
  if (sign === closing) return false;
  if (sign !== ',') unusual();
  cursor.at++;
  return true;
}

/** Goes past blanks and line ends; each line stands further right than what it belongs to. */
function toSign(cursor: Cursor): void {
  for (;;) {
    cursor.skipBlanks();
    if (!cursor.isLineEnd()) break;
    cursor.at++;
    const start = cursor.at;
    cursor.skipBlanks();
    if (!cursor.isLineEnd() && cursor.at - start <= cursor.margin) unusual();
  }
  if (cursor.at >= cursor.text.length || cursor.text.charAt(cursor.at) === '#') unusual();
}
