import { foreignLetter, foreignSigns } from '../language/letters.ts';
import { proseOf, prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { ODD } from '../traits.ts';

/** All letters but those of ASCII that a text without odd signs may have. */
const LATIN = Array.from({ length: 0x180 - 0xa0 }, (_, index) => String.fromCharCode(0xa0 + index));

/** Belongs everywhere; most English texts hold nothing else. */
const PLAIN = /^[\n -~’“”\uFFFC]*$/;

export const rule: OldRule = {
  id: 'foreign-characters',
  scope: 'old',
  description:
    'Words are written with the letters, and sentences with the signs, of their language; a name may keep the letters it has in the source.',
  covers: ['W18'],
  severity: 'warning',
  check({ project }) {
    const sources = new Map(prosePairs(project).map(({ message, source }) => [message, source]));
    for (const files of project.locales.values()) {
      const letter = foreignLetter(files.tag);
      const signs = foreignSigns(files.tag);
      const latin = new RegExp(`[${LATIN.filter((sign) => letter.test(sign)).join('')}]`);
      for (const { parsed, message, prose, traits } of proseOf(files)) {
        if (traits & ODD ? PLAIN.test(prose) : !latin.test(prose)) continue;
        const text = prose.normalize('NFC');
        const report = (what: string, hint: string): void => {
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'foreign-characters',
            message: `“${message.key}” has ${what}.`,
            hint,
          });
        };
        if (letter.test(text)) {
          const original = sources.get(message)?.message.text.normalize('NFC') ?? '';
          const word = text
            .match(/[\p{L}\p{M}]+/gu)
            ?.find((found) => letter.test(found) && !original.includes(found));
          const [found = ''] = (word && letter.exec(word)) || [];
          if (word !== undefined)
            report(
              `the letter ${found} (${codeOf(found)}) in “${word}”, which its language does not write`,
              'Type it again on the keyboard of the language.',
            );
        }
        for (const pattern of signs) {
          const [found] = pattern.exec(text) ?? [];
          if (found !== undefined)
            report(
              `the sign ${found} (${codeOf(found)}) of another script`,
              'Use the language’s own.',
            );
        }
      }
    }
  },
};

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
