import { literal } from '../language/literal.ts';
import { letterPattern } from '../language/letter-pattern.ts';
import { pairRule } from '../check/rule.ts';

export const rule = pairRule({
  id: 'never-translated',
  description:
    'Names that are the same in every language, of owners and of the source locale’s never-translate list, stand in the translation of each message that has them, or what the locale’s glossary calls them.',
  severity: 'warning',
  prepare: ({ locale, owners }) => ({
    names: [
      ...(locale?.['never-translate'] ?? []),
      ...owners.flatMap(({ name, isName }) => (isName ? [name] : [])),
    ].map((name) => ({ name, pattern: wholeWord(name) })),
    // Some have a name of their own for one country: 阿里云 is Alibaba Cloud’s.
    own: new Map(locale?.glossary.map(({ term, use }) => [term, use])),
  }),
  about: ({ prose }, there) =>
    there.names
      .filter(({ name, pattern }) => prose.includes(name) && pattern(prose).test(prose))
      .map(({ name }) => name),
  check({ text: { key, prose } }, report, { here, about: names }) {
    const missing = names.filter(
      (name) => ![name, ...(here.own.get(name) ?? [])].some((form) => prose.includes(form)),
    );
    if (missing.length > 0)
      report(
        `“${key}” lacks ${missing.join(', ')}, which its source names.`,
        'Write the name as it is; it is never translated.',
      );
  },
});

function wholeWord(name: string): (text: string) => RegExp {
  return letterPattern(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'u');
}
