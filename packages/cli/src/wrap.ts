import { pieces, WIDE } from './wide.ts';

/** Marks of colours, and other signs that nobody sees. */
const UNSEEN = /[\0-\x1F]/g;
const UNUSUAL = new RegExp(`[\\u0300-\\u036F\\uDC00-\\uDFFF]|${WIDE.source}`);

/**
 * Breaks a text at plain spaces; those that belong to a sign (French « », 10 kB) never break.
 * Japanese and Chinese have none, and break between their signs.
 *
 * @param first what the first line begins with; the others begin with as many spaces
 */
export function wrap(text: string, width: number, first = ''): string {
  const margin = displayWidth(first);
  if (!text.startsWith(' ') && margin + displayWidth(text) <= width) return first + text;
  const indent = ' '.repeat(margin);
  let result = first;
  let column = margin;
  for (const word of text.split(' ')) {
    let space = 1;
    for (const piece of pieces(word)) {
      const size = displayWidth(piece);
      if (column === margin) column += size;
      else if (column + space + size > width) {
        result += `\n${indent}`;
        column = margin + size;
      } else {
        result += ' '.repeat(space);
        column += space + size;
      }
      result += piece;
      space = 0;
    }
  }
  return result;
}

/**
 * Columns a text takes: marks of colours, accents and second halves of characters take none, signs
 * of East Asian scripts take two.
 */
export function displayWidth(text: string): number {
  const seen = text.replace(UNSEEN, '');
  if (!UNUSUAL.test(seen)) return seen.length;
  let width = 0;
  for (let at = 0; at < seen.length; at++) {
    const code = seen.charCodeAt(at);
    const none = (code >= 0x300 && code <= 0x36f) || (code & 0xfc00) === 0xdc00;
    if (!none) width += WIDE.test(seen.charAt(at)) ? 2 : 1;
  }
  return width;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
