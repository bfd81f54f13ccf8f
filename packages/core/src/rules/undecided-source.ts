import { projectRule } from '../check/rule.ts';
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
    for (const [id, same] of Map.groupBy(waiting, ({ now }) => now.id)) {
      const { file, key } = same[0]?.now ?? { file: '', key: '' };
      const tags = same.map(({ now }) => now.locale);
      const path = `locales/${source?.tag ?? ''}/${localePath(file)}`;
      if (!open.has(path)) continue;
      report(
        path,
        `“${key}” changed, and ${tags.join(', ')} still ${tags.length === 1 ? 'translates' : 'translate'} what it said before.`,
        `Translate it, or run “pnpm content accept ${id} --locale ${tags[0] ?? ''} --no-retranslation” where the meaning is the same.`,
        { path: key.split('.') },
      );
    }
  },
});
