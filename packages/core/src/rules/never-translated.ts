import { hash } from 'node:crypto';
import { gistOf } from '../gist.ts';
import { letterPattern } from '../language/letter-pattern.ts';
import { ownerName } from '../owner-name.ts';
import { pairsIn, translations, type Prose } from '../prose.ts';
import { sourceLocale } from '../project.ts';
import { digestOf } from '../source.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'never-translated',
  scope: 'locale',
  description:
    'Names that are the same in every language, of owners and of the source locale’s never-translate list, stand in the translation of each message that has them.',
  covers: ['L10'],
  severity: 'warning',
  check({ project }) {
    const names = [
      ...(sourceLocale(project)?.locale?.value?.['never-translate'] ?? []),
      ...[...project.owners.values()].flatMap((file) => {
        const owner = ownerName(file);
        return owner?.isName ? [owner.name] : [];
      }),
    ].map((name) => ({ name, pattern: wholeWord(name) }));
    const list = hash('sha1', JSON.stringify(names.map(({ name }) => name)));
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
    for (const translation of translations(project)) {
      const { file, original } = translation;
      const lacking = gistOf(file, 'never-translated', `${list} ${digestOf(original.source)}`, () =>
        pairsIn(translation).flatMap(({ message, prose, source }) => {
          const missing = namesIn(source).filter(({ name }) => !prose.includes(name));
          const { path, key } = message;
          return missing.length > 0 ? [{ path, key, names: missing.map(({ name }) => name) }] : [];
        }),
      );
      for (const { path, key, names: missing } of lacking)
        file.parsed.reporter.report(file.parsed.rangeOf(path), {
          code: 'never-translated',
          message: `“${key}” lacks ${missing.join(', ')}, which its source names.`,
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
