import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'translation-lost',
  description:
    'With --base: a message that was translated before the change is still there, and has not fallen back to the source’s text.',
  check({ since }, report) {
    for (const { before, now } of since()) {
      if (now.source === undefined || before.target === undefined) continue;
      const translated = before.target !== before.source;
      const lost = now.target === undefined || (translated && now.target === now.source);
      if (!lost) continue;
      report(
        now,
        `“${now.key}” of ${now.file} was translated before and is no longer.`,
        `Put it back: ${before.target.split('\n', 1)[0] ?? ''}`,
        { path: now.key.split('.') },
      );
    }
  },
});
