import { type Cursor, unusual } from './cursor.ts';
import { flow } from './flow.ts';
import { literal } from './literal.ts';
import { addTo, type PlainMap } from './plain-map.ts';
import { isOnlyText, plainValue, quoted } from './scalar.ts';

/** Keys this long on one line are another thing to YAML (1,024 signs) and none of ours. */
const LONGEST_KEY = 128;

/** Reads what begins on a line of its own at the cursor. */
export function block(cursor: Cursor, depth: number): unknown {
  if (depth <= 0) unusual();
  return isItem(cursor) ? list(cursor, depth) : map(cursor, depth);
}

function list(cursor: Cursor, depth: number): unknown[] {
  const { indent } = cursor;
  const items: unknown[] = [];
  while (cursor.indent === indent && isItem(cursor)) {
    cursor.at++;
    cursor.skipBlanks();
    if (cursor.isLineEnd() || isItem(cursor)) unusual();
    if (colonOf(cursor) === -1) items.push(inline(cursor, indent, depth));
    else {
      const lineStart = cursor.text.lastIndexOf('\n', cursor.at) + 1;
      cursor.indent = cursor.at - lineStart;
      items.push(map(cursor, depth - 1));
    }
  }
  if (cursor.indent > indent) unusual();
  return items;
}

export function map(cursor: Cursor, depth: number): PlainMap {
  if (depth <= 0) unusual();
  const { indent } = cursor;
  const result: PlainMap = {};
  while (cursor.indent === indent && !isItem(cursor)) {
    const colon = colonOf(cursor);
    if (colon === -1) unusual();
    const key = keyAt(cursor, colon);
    cursor.at = colon + 1;
    cursor.skipBlanks();
    if (!cursor.isLineEnd()) addTo(result, key, inline(cursor, indent, depth));
    else {
      cursor.toContent(cursor.at + 1);
      // A list may stand as far left as the key it belongs to.
      if (cursor.indent < indent || (cursor.indent === indent && !isItem(cursor))) unusual();
      const onOwnLine = cursor.text.charAt(cursor.at);
      addTo(
        result,
        key,
        onOwnLine === '[' || onOwnLine === '{'
          ? inline(cursor, indent, depth)
          : block(cursor, depth - 1),
      );
    }
  }
  if (cursor.indent > indent || (cursor.indent === indent && isItem(cursor))) unusual();
  return result;
}

/** A value on the line of its key or dash. */
function inline(cursor: Cursor, indent: number, depth: number): unknown {
  let value: unknown;
  switch (cursor.text.charAt(cursor.at)) {
    case '|':
      return literal(cursor, indent);
    case '[':
    case '{':
      cursor.margin = indent;
      value = flow(cursor, depth - 1);
      break;
    case '"':
    case "'":
      value = quoted(cursor);
      break;
    default: {
      const line = cursor.restOfLine();
      if (!isOnlyText(line)) unusual();
      value = plainValue(line);
      cursor.at += line.length;
    }
  }
  cursor.endLine();
  // Text that goes on in the next line would be folded.
  if (cursor.indent > indent) unusual();
  return value;
}

function isItem({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === 45 && (text.charCodeAt(at + 1) === 32 || text[at + 1] === '\n');
}

/** Where the colon of a key stands; −1 where the line begins with no key. */
function colonOf({ text, at }: Cursor): number {
  const sign = text.charAt(at);
  if (sign === '"' || sign === "'") {
    const end = text.indexOf(sign, at + 1);
    return end !== -1 && text.charAt(end + 1) === ':' ? end + 1 : -1;
  }
  if (sign === '[' || sign === '{') return -1;
  // Only the line: a long list would be searched to its end for each of its items.
  const line = text.slice(at, text.indexOf('\n', at));
  const colon = line.indexOf(': ');
  if (colon !== -1) return at + colon;
  return line.endsWith(':') ? at + line.length - 1 : -1;
}

function keyAt(cursor: Cursor, colon: number): string | number | boolean {
  const { text, at } = cursor;
  const after = text.charCodeAt(colon + 1);
  if (colon - at > LONGEST_KEY || (after !== 32 && after !== 10)) unusual();
  const sign = text.charAt(at);
  if (sign !== '"' && sign !== "'") {
    const key = text.slice(at, colon);
    if (key.endsWith(' ') || key.includes(' #')) unusual();
    return plainValue(key);
  }
  const key = quoted(cursor);
  if (cursor.at !== colon) unusual();
  return key;
}
