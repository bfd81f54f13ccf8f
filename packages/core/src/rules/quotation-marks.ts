import { ownQuotes } from '../language/own-quotes.ts';
import { editProse } from '../language/prose.ts';
import { readQuotations } from '../language/quotation.ts';
import { pairRule, type Language, type Report, type Text } from '../check/rule.ts';
import { follows } from '../check/typography-rule.ts';
import { wordsAt } from '../check/words-at.ts';
import { QUOTE } from '../language/traits.ts';

export const rule = pairRule({
  id: 'quotation-marks',
  description:
    'Quotations stand between the marks their locale names, those within them between its inner ones, all in pairs and close to what they quote; a translation quotes where its source does.',
  needs: QUOTE,
  prepare: (language) => ({
    quotes: quotesOf(language.locale?.typography.quotes),
    gap: gapOf(language),
  }),
  check({ text, source }, report, { here, there }) {
    reportFault(text, report, here);
    // More quotations are no fault: languages quote words they borrow.
    if (!here.quotes || !there.quotes || !(source.traits & QUOTE)) return;
    const is = readQuotations(text.prose, here.quotes);
    const wanted = readQuotations(source.prose, there.quotes);
    if (!is.fault && !wanted.fault && is.count === 0 && wanted.count > 0)
      report(`“${text.key}” quotes nothing; its source does.`, 'Quote what the source quotes.', {
        severity: 'warning',
      });
  },
  alone: reportFault,
  fix(text, { language }) {
    const quotes = quotesOf(language.locale?.typography.quotes);
    if (!quotes) return text;
    const gap = gapOf(language);
    return editProse(text, (prose) => {
      const own = ownQuotes(prose, quotes);
      return gap && !readQuotations(own, quotes).fault
        ? own.replace(gap, (found) => found.trim())
        : own;
    });
  },
});

type Quotes = readonly [open: string, close: string];

function quotesOf([open, close]: readonly string[] = []): Quotes | undefined {
  return open !== undefined && close !== undefined ? [open, close] : undefined;
}

/**
 * A blank between a mark and what it quotes, which only French has; where one sign opens and closes,
 * or may be an apostrophe, nothing is certain.
 */
function gapOf(language: Language): RegExp | undefined {
  const [open, close] = quotesOf(language.locale?.typography.quotes) ?? [];
  if (open === undefined || open === close || follows(language, 'french-spacing')) return undefined;
  const closing = close === '’' ? '' : `|(?<=\\S)[^\\S\\n]+${close}`;
  return new RegExp(`${open}[^\\S\\n]+(?=\\S)${closing}`, 'gu');
}

interface Here {
  readonly quotes: Quotes | undefined;
  readonly gap: RegExp | undefined;
}

function reportFault({ key, prose, traits }: Text, report: Report, { quotes, gap }: Here): void {
  if (!quotes || !(traits & QUOTE)) return;
  const { fault } = readQuotations(prose, quotes);
  const words = gap && wordsAt(prose, gap);
  if (fault) report(`“${key}” ${fault[0]}.`, fault[1]);
  else if (words)
    report(`“${key}” has a space within its quotation marks.`, 'Remove it.', { words });
}
