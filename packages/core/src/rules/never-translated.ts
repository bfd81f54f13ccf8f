import { letterPattern } from '../language/letter-pattern.ts';
import { prosePairs, type Prose } from '../prose.ts';
import { sourceLocale } from '../project.ts';
import type { Rule } from '../rule.ts';

export const neverTranslated: Rule = {
  id: 'never-translated',
  scope: 'locale',
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
    // Several languages are compared with the same source.
    const known = new Map<Prose, typeof names>();
    const namesIn = (source: Prose): typeof names => {
      let found = known.get(source);
      if (!found) {
        found = names.filter(
          ({ name, pattern }) =>
            source.prose.includes(name) && pattern(source.prose).test(source.prose),
        );
        known.set(source, found);
      }
      return found;
    };
    for (const { parsed, message, prose, source } of prosePairs(project)) {
      const missing = namesIn(source).filter(({ name }) => !prose.includes(name));
      if (missing.length === 0) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'never-translated',
        message: `“${message.key}” lacks ${missing.map(({ name }) => name).join(', ')}, which its source names.`,
        hint: 'Write the name as it is; it is never translated.',
      });
    }
  },
};

function wholeWord(name: string): (text: string) => RegExp {
  return letterPattern(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );
}
