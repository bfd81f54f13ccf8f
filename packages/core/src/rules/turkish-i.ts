import { hasWord } from '../language/has-word.ts';
import { pairRule, type Report, type Text } from '../check/rule.ts';
import { follows } from '../check/typography-rule.ts';

/** Words of HTTP prose whose dotted or dotless i is often lost; the wrong form on the left. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\u0069\u0307/u, 'i or İ as one character (a combining dot follows the letter)'],
  [
    // ı is a back vowel, and a back vowel follows it: Isı, Işık, but İstek, İleti. Vowels of both kinds
    // are in words of elsewhere, such as Integration and Indiana.
    /(?<!\p{L})(?:I[^\P{Ll}aeıioöuü]+[eiöü][^\P{Ll}aıou]*(?:yor\p{Ll}*)?|Izin|Ilk|Iç)(?!\p{L})/u,
    'İ at the beginning of the word',
  ],
  [
    /(?<!\p{L})(?:icin|iliskin|degil|baglanti|yanit|baslik|siniri?(?!\s+(?:boz|sistem|uç|ol))|kaynagi|sayfayi|hatasi|gecersiz|gecici|kalici|onbellek|yonlendirme|yontem|sunucusu degil|bulunamadi|dogrulama|tarayici|kullanici)(?!\p{L})/iu,
    'the Turkish letters ı, ş, ğ, ç, ö, ü',
  ],
];
const LETTERS = /[ıİşŞğĞçÇöÖüÜâî]/u;

export const rule = pairRule({
  id: 'turkish-i',
  description: 'Turkish keeps dotted and dotless i apart and its own letters in place.',
  usualIn: ['tr', 'az'],
  explains: ['spelling'],
  /** The source is asked about nothing, but has the names that a translation keeps. */
  prepare(language) {
    const isTurkish = follows(language, 'turkish-i');
    return isTurkish || language.isSource ? { isTurkish } : undefined;
  },
  check({ text, source }, report, { here }) {
    if (here.isTurkish) look(text, source.prose, report);
  },
  alone(text, report, { isTurkish }) {
    if (isTurkish) look(text, '', report);
  },
});

function look({ key, prose, isOwn }: Text, source: string, report: Report): void {
  for (const [pattern, wanted] of SLIPS) {
    // People type synonyms without accents; that is what synonyms are for.
    const match = isOwn ? undefined : pattern.exec(prose);
    if (match && !hasWord(source, match[0]))
      report(`“${match[0]}” in “${key}” is misspelt.`, `Write ${wanted}.`);
  }
  if (prose.replaceAll('\uFFFC', '').length > 120 && !LETTERS.test(prose))
    report(`“${key}” has none of the letters ı ş ğ ç ö ü.`, 'Write it with the Turkish alphabet.');
}
