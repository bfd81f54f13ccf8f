import { kindOf, remarksOf } from '../remarks.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'marked-for-review',
  scope: 'old',
  description:
    'A message that somebody doubts, suggested or let a machine write carries “# review: why” on the line above it, and stays named until a second reader takes the mark away.',
  covers: ['T2'],
  severity: 'warning',
  check({ project }) {
    for (const { entries, namespaces } of project.locales.values()) {
      for (const file of [...entries.values(), ...namespaces.values()]) {
        if (!file.parsed.source.text.toLowerCase().includes('review:')) continue;
        for (const remark of remarksOf(file)) {
          const { kind, text } = kindOf(remark);
          if (kind !== 'review') continue;
          file.parsed.reporter.report(remark.range, {
            code: 'marked-for-review',
            message: `${remark.key === undefined ? 'This file' : `“${remark.key}”`} needs a second reader${text ? `: ${text}` : '.'}`,
            hint: 'Read it, correct it, and remove the comment.',
          });
        }
      }
    }
  },
};
