import { readQuotations } from '../language/quotation.ts';
import type { LocaleFiles, Project } from '../project.ts';
import { proseOf, prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { QUOTE } from '../traits.ts';

export const rule: OldRule = {
  id: 'quotation-marks',
  scope: 'old',
  description:
    'Quotations stand between the marks their locale names, those within them between its inner ones, all in pairs; a translation quotes where its source does.',
  covers: ['W14'],
  check({ project }) {
    for (const files of project.locales.values()) {
      const quotes = quotesOf(files);
      if (!quotes) continue;
      for (const { parsed, message, prose, traits } of proseOf(files)) {
        if (!(traits & QUOTE)) continue;
        const { fault } = readQuotations(prose, quotes);
        if (!fault) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'quotation-marks',
          message: `“${message.key}” ${fault[0]}.`,
          hint: fault[1],
        });
      }
    }
    compare(project);
  },
};

/** More quotations are no fault: languages quote words they borrow. */
function compare(project: Project): void {
  const sourceQuotes = [...project.locales.values()].find(({ locale }) => locale?.value?.source);
  const wantedQuotes = sourceQuotes && quotesOf(sourceQuotes);
  if (!wantedQuotes) return;
  for (const { parsed, message, prose, source, files } of prosePairs(project)) {
    const quotes = quotesOf(files);
    if (!quotes || !(source.traits & QUOTE)) continue;
    const [is, wanted] = [
      readQuotations(prose, quotes),
      readQuotations(source.prose, wantedQuotes),
    ];
    if (is.fault || wanted.fault || is.count > 0 || wanted.count === 0) continue;
    parsed.reporter.report(parsed.rangeOf(message.path), {
      code: 'quotation-marks',
      severity: 'warning',
      message: `“${message.key}” quotes nothing; its source does.`,
      hint: 'Quote what the source quotes.',
    });
  }
}

function quotesOf({ locale }: LocaleFiles): readonly [string, string] | undefined {
  const [open, close] = locale?.value?.typography.quotes ?? [];
  return open !== undefined && close !== undefined ? [open, close] : undefined;
}
