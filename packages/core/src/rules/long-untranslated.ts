import { reportState, sinceBase } from '../since-base.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'long-untranslated',
  scope: 'project',
  description:
    'With --base, such as the last release: a message that was not translated then is not translated now either.',
  covers: ['T4'],
  severity: 'warning',
  check(context) {
    for (const { before, now } of sinceBase(context)) {
      if (before.state !== 'missing' || now.state !== 'missing') continue;
      reportState(context, now, {
        code: 'long-untranslated',
        message: `“${now.key}” of ${now.file} has waited for its translation since the base.`,
        hint: 'Translate it before newer messages.',
      });
    }
  },
};
