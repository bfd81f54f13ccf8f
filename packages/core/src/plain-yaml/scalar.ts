import { type Cursor, unusual } from './cursor.ts';

/** A plain text may not begin with these; some may, but seldom do. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`~=<');
/** What the core schema of YAML 1.2 reads as something else than text. */
const NO_TEXT = /^(?:null|true|false)$/i;
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const MAYBE_NUMBER = /^[\d.+][\dA-Za-z.+-]*$/;

/**
 * Reads plain text by the core schema of YAML 1.2 (10.3.2); numbers only where they are whole.
 *
 * @param text one line without blanks around it
 */
export function plainValue(text: string): string | number | boolean {
  // Three full stops at the margin end a document.
  if (text === '' || INDICATORS.has(text.charAt(0)) || text.startsWith('...')) unusual();
  if (NO_TEXT.test(text)) return TRUTH.get(text) ?? unusual();
  if (!MAYBE_NUMBER.test(text)) return text;
  return WHOLE.test(text) ? Number(text) : plainWord(text);
}

/** Words such as `.NET` begin like numbers; only what holds a letter no number has is one. */
function plainWord(text: string): string {
  return /[G-WYZg-mp-wyz]/.test(text) && !/inf|nan/i.test(text) ? text : unusual();
}

/** Whether `: `, ` #` or a colon at the end make something else of a plain line. */
export function isOnlyText(line: string): boolean {
  return !line.includes(': ') && !line.endsWith(':') && !line.includes(' #');
}

/** Reads "text" or 'text' on one line and stands behind it. */
export function quoted(cursor: Cursor): string {
  return cursor.text.charAt(cursor.at) === '"' ? doubleQuoted(cursor) : singleQuoted(cursor);
}

function doubleQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = text.indexOf('"', at + 1);
  while (text.charCodeAt(end - 1) === 92) {
    // An escaped backslash before the quote would end the text after all.
    if (text.charCodeAt(end - 2) === 92) unusual();
    end = text.indexOf('"', end + 1);
  }
  if (end === -1) unusual();
  const content = text.slice(at + 1, end);
  if (content.includes('\n')) unusual();
  cursor.at = end + 1;
  if (!content.includes('\\')) return content;
  // Escapes that JSON has too, and nothing else.
  if (!/^(?:[^\\]|\\["nt])*$/.test(content)) unusual();
  return JSON.parse(`"${content}"`) as string;
}

function singleQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const end = text.indexOf("'", at + 1);
  if (end === -1 || text.charAt(end + 1) === "'") unusual();
  const content = text.slice(at + 1, end);
  if (content.includes('\n')) unusual();
  cursor.at = end + 1;
  return content;
}
