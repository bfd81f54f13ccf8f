import { readQuotations } from './quotation.ts';

type Quotes = readonly [open: string, close: string];

const MARK = /[“”„‟«»「」『』〝〞〟＂‘’‚‛‹›]/gu;
/** Pairs by which languages quote, where nothing is within another. */
const PAIRS = new Set([
  '“”',
  '„“',
  '„”',
  '«»',
  '»«',
  '””',
  '”“',
  '「」',
  '„‟',
  '〝〞',
  '〝〟',
  '＂＂',
]);

/**
 * A text with the quotation marks of its language, where they are another’s and leave no doubt:
 * whole pairs one after the other. Single marks, which may be apostrophes, and quotations within
 * others stay as they are.
 *
 * @param prose a text without its code
 * @example ownQuotes('Die “Seite” fehlt.', ['„', '“']) // 'Die „Seite“ fehlt.'
 */
export function ownQuotes(prose: string, quotes: Quotes): string {
  if (!readQuotations(prose, quotes).fault) return prose;
  const marks = [...prose.matchAll(MARK)].filter(({ index }) => !isApostrophe(prose, index));
  let result = prose;
  // From the end, so that places before stay what they are.
  for (let at = marks.length - 2; at > -2; at -= 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (!open || !close || !PAIRS.has(open[0] + close[0])) return prose;
    const quoted = prose.slice(open.index + 1, close.index).trim();
    if (quoted === '') return prose;
    result = `${result.slice(0, open.index)}${quotes[0]}${quoted}${quotes[1]}${result.slice(close.index + 1)}`;
  }
  return readQuotations(result, quotes).fault ? prose : result;
}

function isApostrophe(prose: string, index: number): boolean {
  return (
    prose[index] === '’' && /[\p{L}\p{N}\uFFFC]’\p{L}/u.test(prose.slice(index - 1, index + 2))
  );
}
