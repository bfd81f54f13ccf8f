import type { Fault, Reporter } from '../report/reporter.ts';
import { yaml } from './yaml-library.ts';

/** Few files have something before a # that could begin a comment; only those are looked through. */
const MAYBE = /\S[ \t]+#/;

const fault = (lost: string): Fault => ({
  code: 'comment-after-text',
  message: `A blank and # begin a comment: “${lost.length > 60 ? `${lost.slice(0, 60)}…` : lost}” is no part of the text and is lost.`,
  hint: 'Put the text in quotes, or the comment on a line of its own above.',
});

/**
 * Reports comments that follow a text without quotes on its line: who wrote “reads error #404”
 * meant no comment, and nobody sees what was lost. Behind a quotation mark or a bracket they harm
 * nobody.
 *
 * @returns where each of them ends
 */
export function reportCommentsAfterText(text: string, reporter: Reporter): number[] {
  if (!MAYBE.test(text)) return [];
  const { CST, Lexer } = yaml();
  const ends: number[] = [];
  let at = 0;
  let before: 'mark' | 'text' | 'other' = 'other';
  for (const piece of new Lexer().lex(text)) {
    // Signs the parser puts between the pieces; the file itself holds none of them.
    if (piece === CST.DOCUMENT || piece === CST.FLOW_END) continue;
    if (piece === CST.SCALAR) {
      before = 'mark';
      continue;
    }
    if (before === 'text' && piece.startsWith('#')) {
      reporter.report([at, at + piece.length], fault(piece));
      ends.push(at + piece.length);
    }
    // Lines after | end with their line end, or there are none, and a comment below stands alone.
    if (before === 'mark') before = piece === '' || piece.endsWith('\n') ? 'other' : 'text';
    else if (!/^[ \t]*$/.test(piece)) before = 'other';
    at += piece.length;
  }
  return ends;
}
