import { innerQuotes } from './inner-quotes.ts';

export interface Quotation {
  /** Quotations that are not within another. */
  readonly count: number;
  /** The first thing that is wrong: what, and what to do. */
  readonly fault?: readonly [what: string, remedy: string];
}

const MARKS = /[“”„‟«»‹›‘’‚‛「」『』〝〞〟＂]/gu;
const WORD = /[\p{L}\p{M}\p{N}\uFFFC]/u;
/** What may end a quotation: where words stand in a row, a word may follow its mark. */
const CLOSED = /[”’»›」』.!?…。！？]/u;
/** Scripts that have no apostrophe, so that ’ between two of their letters closes. */
const NO_APOSTROPHE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Reads the quotations of a text whose code is blanked out.
 *
 * The apostrophe ’ may also close a quotation; within a word it never does.
 */
export function readQuotations(prose: string, outer: readonly [string, string]): Quotation {
  const inner = innerQuotes(...outer);
  const open: { mark: string; close: string }[] = [];
  let count = 0;
  for (const { 0: sign, index } of prose.matchAll(MARKS)) {
    const afterWord = WORD.test(prose.charAt(index - 1));
    const beforeWord = WORD.test(prose.charAt(index + 1));
    const innermost = open.at(-1);
    if (sign === '’' && afterWord && beforeWord && !NO_APOSTROPHE.test(prose.charAt(index + 1)))
      continue;
    const opensWord = beforeWord && !afterWord && !CLOSED.test(prose.charAt(index - 1));
    if (innermost?.close === sign && !opensWord) {
      open.pop();
      continue;
    }
    const pairs = open.length % 2 === 0 ? [outer.join('')] : inner;
    const pair = pairs.find(([first]) => first === sign);
    if (pair !== undefined && (sign !== '’' || beforeWord)) {
      if (open.length === 0) count++;
      open.push({ mark: sign, close: pair.slice(1) });
      continue;
    }
    // ’90s, the users’ data
    if (sign === '’' && (afterWord || beforeWord)) continue;
    return { count, fault: faultOf(sign, outer, inner, open.length > 0) };
  }
  const [left] = open;
  return left
    ? { count, fault: [`has an unpaired ${left.mark}`, `Close it with ${left.close}.`] }
    : { count };
}

function faultOf(
  sign: string,
  [open, close]: readonly [string, string],
  [pair]: readonly string[],
  isWithin: boolean,
): readonly [string, string] {
  const inside = pair && [...pair].join(' and ');
  if (isWithin && inside && sign === open)
    return [`has ${sign} within a quotation`, `Put a quotation within another in ${inside}.`];
  return sign === close
    ? [`has an unpaired ${sign}`, `Open the quotation with ${open}.`]
    : [
        `has ${sign}, which does not belong here`,
        `Quotations stand between ${open} and ${close}${inside ? `, those within them between ${inside}` : ''}.`,
      ];
}
