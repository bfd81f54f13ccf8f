import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** Words of HTTP prose whose dotted or dotless i is often lost; the wrong form on the left. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\u0069\u0307/u, 'i or İ as one character (a combining dot follows the letter)'],
  [
    // ı is a back vowel, and a back vowel follows it: Isı, Işık, but İstek, İleti.
    /(?<!\p{L})(?:I[^\P{Ll}aeıioöuü]+[eiöü]\p{Ll}*|Izin|Ilk|Iç)(?!\p{L})/u,
    'İ at the beginning of the word',
  ],
  [
    /(?<!\p{L})(?:icin|iliskin|degil|baglanti|yanit|baslik|siniri?|kaynagi|sayfayi|hatasi|gecersiz|gecici|kalici|onbellek|yonlendirme|yontem|sunucusu degil|bulunamadi|dogrulama|tarayici|kullanici)(?!\p{L})/iu,
    'the Turkish letters ı, ş, ğ, ç, ö, ü',
  ],
];
const LETTERS = /[ıİşŞğĞçÇöÖüÜâî]/u;

export const rule: OldRule = {
  id: 'turkish-i',
  scope: 'old',
  description:
    'Turkish keeps dotted and dotless i apart and its own letters in place. Applies where the locale’s typography lists turkish-i.',
  covers: ['X4'],
  check({ project }) {
    for (const files of project.locales.values()) {
      if (!files.locale?.value?.typography.rules.includes('turkish-i')) continue;
      for (const { parsed, message, prose } of proseOf(files)) {
        const report = (text: string, hint: string): void => {
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'turkish-i',
            message: text,
            hint,
          });
        };
        for (const [pattern, wanted] of SLIPS) {
          // People type synonyms without accents; that is what synonyms are for.
          const match = message.key.startsWith('synonyms') ? undefined : pattern.exec(prose);
          if (match) report(`“${match[0]}” in “${message.key}” is misspelt.`, `Write ${wanted}.`);
        }
        if (prose.length > 120 && !LETTERS.test(prose))
          report(
            `“${message.key}” has none of the letters ı ş ğ ç ö ü.`,
            'Write it with the Turkish alphabet.',
          );
      }
    }
  },
};
