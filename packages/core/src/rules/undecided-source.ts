import { sinceBase } from '../since-base.ts';
import { sourceLocale } from '../project.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'undecided-source',
  scope: 'project',
  description:
    'With --base: who changes what a source message says translates it, or decides for each language that its translation may stay.',
  covers: ['T6'],
  severity: 'warning',
  check(context) {
    const source = sourceLocale(context.project);
    const waiting = new Map<string, { file: string; key: string; tags: string[] }>();
    for (const { before, now } of sinceBase(context)) {
      if (now.state !== 'stale' || before.state === 'stale' || before.source === now.source)
        continue;
      const entry = waiting.get(now.id) ?? { file: now.file, key: now.key, tags: [] };
      entry.tags.push(now.locale);
      waiting.set(now.id, entry);
    }
    for (const [id, { file, key, tags }] of waiting) {
      const parsed = (
        source?.entries.get(file) ?? source?.namespaces.get(file.replace(/^ui\//, ''))
      )?.parsed;
      parsed?.reporter.report(parsed.rangeOf(key.split('.')), {
        code: 'undecided-source',
        message: `“${key}” changed, and ${tags.join(', ')} still ${tags.length === 1 ? 'translates' : 'translate'} what it said before.`,
        hint: `Translate it, or run “pnpm content accept ${id} --locale ${tags[0] ?? ''} --no-retranslation” where the meaning is the same.`,
      });
    }
  },
};
