import { literal } from '../language/literal.ts';
import { letterPattern } from '../language/letter-pattern.ts';
import { pairRule } from '../check/rule.ts';

export const rule = pairRule({
  id: 'never-translated',
  description:
    'Names that are the same in every language, of owners and of the source locale’s never-translate list, stand in the translation of each message that has them.',
  severity: 'warning',
  prepare: ({ locale, owners, isSource }) =>
    [
      ...(isSource ? (locale?.['never-translate'] ?? []) : []),
      ...owners.flatMap(({ name, isName }) => (isName ? [name] : [])),
    ].map((name) => ({ name, pattern: wholeWord(name) })),
  about({ prose }, there) {
    const names = there
      .filter(({ name, pattern }) => prose.includes(name) && pattern(prose).test(prose))
      .map(({ name }) => name);
    return names.length > 0 ? names : undefined;
  },
  check({ text }, report, { about: names }) {
    const missing = names.filter((name) => !text.prose.includes(name));
    if (missing.length > 0)
      report(
        `“${text.key}” lacks ${missing.join(', ')}, which its source names.`,
        'Write the name as it is; it is never translated.',
      );
  },
});

function wholeWord(name: string): (text: string) => RegExp {
  return letterPattern(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'u');
}
