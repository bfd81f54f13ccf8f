import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'long-untranslated',
  description:
    'With --base, such as the last release: a message that was not translated then is not translated now either.',
  severity: 'warning',
  check({ since }, report) {
    for (const { before, now } of since()) {
      if (before.state !== 'missing' || now.state !== 'missing') continue;
      report(
        now,
        `“${now.key}” of ${now.file} has waited for its translation since the base.`,
        'Translate it before newer messages.',
        { path: now.key.split('.') },
      );
    }
  },
});
