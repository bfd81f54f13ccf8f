import { reportState, sinceBase } from '../since-base.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'translation-lost',
  scope: 'project',
  description:
    'With --base: a message that was translated before the change is still there, and has not fallen back to the source’s text.',
  covers: ['S12'],
  check(context) {
    for (const { before, now } of sinceBase(context)) {
      if (now.source === undefined || before.target === undefined) continue;
      const translated = before.target !== before.source;
      const lost = now.target === undefined || (translated && now.target === now.source);
      if (!lost) continue;
      reportState(context, now, {
        code: 'translation-lost',
        message: `“${now.key}” of ${now.file} was translated before and is no longer.`,
        hint: `Put it back: ${before.target.split('\n', 1)[0] ?? ''}`,
      });
    }
  },
};
