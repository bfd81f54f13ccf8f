import { yaml } from './yaml-library.ts';

/** The deepest file has four levels. Every later stage may recurse without fear. */
export const MAX_DEPTH = 16;

/** Where a text has more than any file of content, and what of. */
export interface Excess {
  readonly at: number;
  /** Brackets or lists in too many others, too many that close nothing, or too much on a line. */
  readonly of: 'depth' | 'closing' | 'signs';
}

/** The longest line, or list in brackets, has some dozens. */
const MAX_SIGNS = 4000;
/** The largest file has six thousand; the parser makes an error of each that it cannot place. */
const MAX_ALL = 60_000;

/**
 * Finds what the parser has no end with, without parsing: the first bracket, or the first dash of
 * lists in lists on a line, that stands in too many others, the first of too many brackets that close
 * nothing, and a line, a list in brackets or a file with more signs than anybody writes.
 */
export function excessIn(text: string): Excess | undefined {
  const { CST, Lexer } = yaml();
  let at = 0;
  let brackets = 0;
  let dashes = 0;
  let signs = 0;
  let all = 0;
  const closing: number[] = [];
  let isText = false;
  for (const piece of new Lexer().lex(text)) {
    // Signs the lexer puts between the pieces; the file itself holds none of them.
    if (piece === CST.DOCUMENT || piece === CST.FLOW_END) continue;
    if (piece === CST.SCALAR) {
      isText = true;
      continue;
    }
    if (!isText) {
      if (piece === '[' || piece === '{') brackets++;
      else if (piece === ']' || piece === '}') {
        if (brackets > 0) brackets--;
        else closing.push(at);
      } else if (piece === '-' || piece === '?') dashes++;
      else if (piece.includes('\n')) dashes = 0;
      signs = piece.includes('\n') && brackets === 0 ? 0 : signs + 1;
      // The file itself is a map around them.
      if (1 + brackets + dashes > MAX_DEPTH) return { at, of: 'depth' };
      if (closing.length > MAX_DEPTH) return { at: closing[0] ?? at, of: 'closing' };
      if (signs > MAX_SIGNS || ++all > MAX_ALL) return { at, of: 'signs' };
    }
    isText = false;
    at += piece.length;
  }
  return undefined;
}
