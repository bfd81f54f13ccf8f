import { kindOf } from '../check/remarks.ts';
import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'open-issue',
  description:
    'A fault that somebody reported is noted as “# issue: what” above the message, and stays named until it is settled.',
  severity: 'warning',
  of: ['facts', 'entry', 'messages'],
  check(file, report) {
    if (!/issue:/i.test(file.text)) return;
    for (const remark of file.remarks()) {
      const { kind, text } = kindOf(remark);
      if (kind === 'issue')
        report(
          `An issue is open${remark.key === undefined ? '' : ` on “${remark.key}”`}${text ? `: ${text}` : '.'}`,
          'Settle it, and remove the comment.',
          { range: remark.range },
        );
    }
  },
});
