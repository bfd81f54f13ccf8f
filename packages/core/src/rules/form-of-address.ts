import { wordPattern } from '../language/wildcards.ts';
import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'form-of-address',
  scope: 'old',
  description:
    'Readers are addressed in one form: no word of the locale’s address-avoid list stands in its prose.',
  covers: ['X11'],
  check({ project }) {
    for (const files of project.locales.values()) {
      const locale = files.locale?.value;
      const pattern = wordPattern(locale?.['address-avoid'] ?? [], files.tag);
      if (!pattern) continue;
      for (const { parsed, message, prose } of proseOf(files)) {
        // Synonyms are what readers say, not what they are told.
        const match = message.path[0] === 'synonyms' ? undefined : pattern.exec(prose);
        if (!match) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'form-of-address',
          message: `“${wordBefore(prose, match.index)}${match[0]}” addresses the reader in another form.`,
          hint: locale?.address ? `Address readers so: ${locale.address}.` : 'Change it.',
        });
      }
    }
  },
};

/** The letters of a word that stand before the part which was found. */
function wordBefore(prose: string, at: number): string {
  return /\p{L}*$/u.exec(prose.slice(0, at))?.[0] ?? '';
}
