import { projectRule, type Since } from '../check/rule.ts';
import { localePath } from '../state/message-id.ts';

export const rule = projectRule({
  id: 'undecided-source',
  description:
    'With --base: who changes what a source message says translates it, or decides for each language that its translation may stay.',
  severity: 'warning',
  check({ since, source, open }, report) {
    const waiting = since().filter(
      ({ before, now }) =>
        now.state === 'stale' && before.state !== 'stale' && before.source !== now.source,
    );
    const changed = new Map<string, { readonly now: Since['now']; readonly tags: string[] }>();
    for (const { now } of waiting) {
      const known = changed.get(now.id) ?? { now, tags: [] };
      known.tags.push(now.locale);
      changed.set(now.id, known);
    }
    for (const { now, tags } of changed.values()) {
      const { id, file, key, locale } = now;
      const path = `locales/${source?.tag}/${localePath(file)}`;
      if (!open.has(path)) continue;
      report(
        path,
        `“${key}” changed, and ${tags.join(', ')} still ${tags.length === 1 ? 'translates' : 'translate'} what it said before.`,
        `Translate it, or run “pnpm content accept ${id} --locale ${locale} --no-retranslation” where the meaning is the same.`,
        { path: key.split('.') },
      );
    }
  },
});
