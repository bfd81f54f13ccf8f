import { pairRule } from '../check/rule.ts';
import { LINES } from '../language/traits.ts';

export const rule = pairRule({
  id: 'line-breaks',
  description: 'A translation has as many lines and paragraphs as its source.',
  explains: [
    'sentence-count',
    'code-kept',
    'links-kept',
    'facts-parity',
    'length-ratio',
    'numbers-kept',
    'acronyms-kept',
    'never-translated',
    'names-kept',
    'addresses-kept',
    'closing-mark',
  ],
  severity: 'warning',
  needs: LINES,
  check({ text, source }, report) {
    const { key } = text;
    const [paragraphs, wantedParagraphs] = [text, source].map(
      ({ text: whole }) => whole.trim().split(/\n[^\S\n]*\n\s*/).length,
    ) as [number, number];
    const [lines, wantedLines] = [text, source].map(
      ({ text: whole }) => whole.trim().split('\n').length,
    ) as [number, number];
    // Within a paragraph a line end is only a space; in plain text it shows.
    const differ =
      paragraphs !== wantedParagraphs ||
      (wantedParagraphs === 1 && key !== 'description' && lines !== wantedLines);
    if (!differ) return;
    const [is, wanted, what] =
      paragraphs === wantedParagraphs
        ? ([lines, wantedLines, 'line'] as const)
        : ([paragraphs, wantedParagraphs, 'paragraph'] as const);
    report(
      `“${key}” has ${count(is, what)}; its source has ${count(wanted, what)}.`,
      'Divide it as the source does.',
    );
  },
});

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
