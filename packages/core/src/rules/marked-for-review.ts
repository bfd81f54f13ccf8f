import { kindOf } from '../check/remarks.ts';
import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'marked-for-review',
  description:
    'A message that somebody doubts, suggested or let a machine write carries “# review: why” on the line above it, and stays named until a second reader takes the mark away.',
  severity: 'warning',
  of: ['entry', 'messages'],
  check(file, report) {
    if (!/review:/i.test(file.text)) return;
    for (const remark of file.remarks()) {
      const { kind, text } = kindOf(remark);
      if (kind === 'review')
        report(
          `${remark.key === undefined ? 'This file' : `“${remark.key}”`} needs a second reader${text ? `: ${text}` : '.'}`,
          'Read it, correct it, and remove the comment.',
          { range: remark.range },
        );
    }
  },
});
