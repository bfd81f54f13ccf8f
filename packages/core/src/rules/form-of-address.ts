import { wordPattern } from '../language/wildcards.ts';
import { messageRule } from '../check/rule.ts';

export const rule = messageRule({
  id: 'form-of-address',
  description:
    'Readers are addressed in one form: no word of the locale’s address-avoid list stands in its prose.',
  // Synonyms are what readers say, not what they are told.
  ownWords: false,
  prepare({ locale, tag }) {
    const pattern = wordPattern(locale?.['address-avoid'] ?? [], tag);
    return pattern && { pattern, address: locale?.address };
  },
  check({ prose }, report, { pattern, address }) {
    const match = pattern.exec(prose);
    if (match)
      report(
        `“${wordBefore(prose, match.index)}${match[0]}” addresses the reader in another form.`,
        address ? `Address readers so: ${address}.` : 'Change it.',
      );
  },
});

/** The letters of a word that stand before the part which was found. */
function wordBefore(prose: string, at: number): string {
  return /\p{L}*$/u.exec(prose.slice(0, at))?.[0] ?? '';
}
