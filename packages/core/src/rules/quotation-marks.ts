import { readQuotations } from '../language/quotation.ts';
import { pairRule, type Report, type Text } from '../check/rule.ts';
import { QUOTE } from '../language/traits.ts';

export const rule = pairRule({
  id: 'quotation-marks',
  description:
    'Quotations stand between the marks their locale names, those within them between its inner ones, all in pairs; a translation quotes where its source does.',
  needs: QUOTE,
  prepare: ({ locale }) => ({ quotes: quotesOf(locale?.typography.quotes) }),
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
});

type Quotes = readonly [open: string, close: string];

function quotesOf([open, close]: readonly string[] = []): Quotes | undefined {
  return open !== undefined && close !== undefined ? [open, close] : undefined;
}

function reportFault(
  { key, prose, traits }: Text,
  report: Report,
  { quotes }: { readonly quotes: Quotes | undefined },
): void {
  const fault = quotes && traits & QUOTE ? readQuotations(prose, quotes).fault : undefined;
  if (fault) report(`“${key}” ${fault[0]}.`, fault[1]);
}
