import { kindOf, remarksOf } from '../remarks.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'open-issue',
  scope: 'old',
  description:
    'A fault that somebody reported is noted as “# issue: what” above the message, and stays named until it is settled.',
  covers: ['T3'],
  severity: 'warning',
  check({ project }) {
    const files = [
      ...project.facts.values(),
      ...[...project.locales.values()].flatMap(({ entries, namespaces }) => [
        ...entries.values(),
        ...namespaces.values(),
      ]),
    ];
    for (const file of files) {
      if (!file.parsed.source.text.toLowerCase().includes('issue:')) continue;
      for (const remark of remarksOf(file)) {
        const { kind, text } = kindOf(remark);
        if (kind !== 'issue') continue;
        file.parsed.reporter.report(remark.range, {
          code: 'open-issue',
          message: `An issue is open${remark.key === undefined ? '' : ` on “${remark.key}”`}${text ? `: ${text}` : '.'}`,
          hint: 'Settle it, and remove the comment.',
        });
      }
    }
  },
};
