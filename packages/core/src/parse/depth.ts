import { yaml } from './yaml-library.ts';

/** The deepest file has four levels. Every later stage may recurse without fear. */
export const MAX_DEPTH = 16;

/**
 * Where a text gets too deep that the parser has no end with: the first bracket, or the first dash of
 * lists in lists on a line, that stands in too many others.
 *
 * @returns the place of the text’s beginning where neither is at fault
 */
export function tooDeepAt(text: string): number {
  const { CST, Lexer } = yaml();
  let at = 0;
  let brackets = 0;
  let dashes = 0;
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
      else if (piece === ']' || piece === '}') brackets--;
      else if (piece === '-') dashes++;
      else if (piece.includes('\n')) dashes = 0;
      // The file itself is a map around them.
      if (1 + brackets + dashes > MAX_DEPTH) return at;
    }
    isText = false;
    at += piece.length;
  }
  return 0;
}
