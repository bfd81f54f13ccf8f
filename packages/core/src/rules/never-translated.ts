import { prosePairs } from '../prose.ts';
import { sourceLocale } from '../project.ts';
import type { Rule } from '../rule.ts';

export const neverTranslated: Rule = {
  id: 'never-translated',
  description:
    'Names that are the same in every language, of owners and of the source locale’s never-translate list, stand in the translation of each message that has them.',
  covers: ['L10'],
  severity: 'warning',
  check({ project }) {
    const names = [
      ...(sourceLocale(project)?.locale?.value?.['never-translate'] ?? []),
      // “Informal use” and “WebDAV drafts” describe; the others are names.
      ...[...project.owners.values()].flatMap(({ value }) =>
        value && value.kind !== 'informal' && value.kind !== 'draft' ? [value.name] : [],
      ),
    ].map((name) => ({ name, pattern: wholeWord(name) }));
    for (const { parsed, message, prose, source } of prosePairs(project)) {
      const missing = names.filter(
        ({ name, pattern }) =>
          source.prose.includes(name) && !prose.includes(name) && pattern.test(source.prose),
      );
      if (missing.length === 0) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'never-translated',
        message: `“${message.key}” lacks ${missing.map(({ name }) => name).join(', ')}, which its source names.`,
        hint: 'Write the name as it is; it is never translated.',
      });
    }
  },
};

function wholeWord(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );
}
