import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

const MOST_PARAGRAPHS = 8;

export const rule: OldRule = {
  id: 'line-count',
  scope: 'old',
  description: `A description has at most ${MOST_PARAGRAPHS} paragraphs; every other message of an entry, and every interface message, is one line.`,
  covers: ['Z2'],
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message } of proseOf(files)) {
        const text = message.text.trim();
        if (!text.includes('\n')) continue;
        const long =
          message.key === 'description' && parsed.source.identity.kind === 'entry'
            ? text.split(/\n[^\S\n]*\n/).length > MOST_PARAGRAPHS
            : true;
        if (!long) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'line-count',
          message:
            message.key === 'description'
              ? `The description has more than ${MOST_PARAGRAPHS} paragraphs.`
              : `“${message.key}” has ${text.split('\n').length} lines, where one is shown.`,
          hint:
            message.key === 'description'
              ? 'Keep what a reader looks for.'
              : 'Write it on one line, or fold it with “>” instead of “|”.',
        });
      }
    }
  },
};
