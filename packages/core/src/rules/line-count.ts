import { messageRule } from '../check/rule.ts';
import { LINES } from '../language/traits.ts';

const MOST_PARAGRAPHS = 8;

export const rule = messageRule({
  id: 'line-count',
  description: `A description has at most ${MOST_PARAGRAPHS} paragraphs; every other message of an entry, and every interface message, is one line.`,
  needs: LINES,
  check({ key, text, kind }, report) {
    const shown = text.trim();
    if (!shown.includes('\n')) return;
    const isLong =
      key !== 'description' ||
      kind !== 'entry' ||
      shown.split(/\n[^\S\n]*\n/).length > MOST_PARAGRAPHS;
    if (!isLong) return;
    if (key === 'description')
      report(
        `The description has more than ${MOST_PARAGRAPHS} paragraphs.`,
        'Keep what a reader looks for.',
      );
    else
      report(
        `“${key}” has ${shown.split('\n').length} lines, where one is shown.`,
        'Write it on one line, or fold it with “>” instead of “|”.',
      );
  },
});
