import { pairRule, type Report, type Text } from '../check/rule.ts';
import { LINES } from '../language/traits.ts';

const MOST_PARAGRAPHS = 8;

export const rule = pairRule({
  id: 'line-count',
  description: `A description has at most ${MOST_PARAGRAPHS} paragraphs; every other message of an entry, and every interface message, is one line. A translation may have the lines of its source, which is told itself.`,
  needs: LINES,
  check({ text, source }, report) {
    // What the source has too many of, the source is told.
    if (linesOf(text) > linesOf(source)) look(text, report);
  },
  alone: look,
});

function look(text: Text, report: Report): void {
  const { key, kind } = text;
  const lines = linesOf(text);
  if (lines === 1) return;
  const isLong = key !== 'description' || kind !== 'entry' || paragraphsOf(text) > MOST_PARAGRAPHS;
  if (!isLong) return;
  if (key === 'description')
    report(
      `The description has more than ${MOST_PARAGRAPHS} paragraphs.`,
      'Keep what a reader looks for.',
    );
  else
    report(
      `“${key}” has ${lines} lines, where one is shown.`,
      'Write it on one line, or fold it with “>” instead of “|”.',
    );
}

function linesOf({ text }: Text): number {
  return text.trim().split('\n').length;
}

function paragraphsOf({ text }: Text): number {
  return text.trim().split(/\n[^\S\n]*\n/).length;
}
