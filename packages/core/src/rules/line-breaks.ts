import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { LINES } from '../traits.ts';

export const rule: OldRule = {
  id: 'line-breaks',
  scope: 'old',
  description: 'A translation has as many lines and paragraphs as its source.',
  covers: ['W6'],
  severity: 'warning',
  check({ project }) {
    for (const { parsed, message, source, traits } of prosePairs(project)) {
      if (!((traits | source.traits) & LINES)) continue;
      const [paragraphs, wantedParagraphs] = [message, source.message].map(
        ({ text }) => text.trim().split(/\n[^\S\n]*\n\s*/).length,
      ) as [number, number];
      const [lines, wantedLines] = [message, source.message].map(
        ({ text }) => text.trim().split('\n').length,
      ) as [number, number];
      // Within a paragraph a line end is only a space; in plain text it shows.
      const differ =
        paragraphs !== wantedParagraphs ||
        (wantedParagraphs === 1 && message.key !== 'description' && lines !== wantedLines);
      if (!differ) continue;
      const [is, wanted, what] =
        paragraphs === wantedParagraphs
          ? ([lines, wantedLines, 'line'] as const)
          : ([paragraphs, wantedParagraphs, 'paragraph'] as const);
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'line-breaks',
        message: `“${message.key}” has ${count(is, what)}; its source has ${count(wanted, what)}.`,
        hint: `Divide it as the source does.`,
      });
    }
  },
};

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
