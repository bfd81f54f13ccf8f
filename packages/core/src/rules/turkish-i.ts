import { typographyRule } from '../check/typography-rule.ts';

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

export const rule = typographyRule({
  id: 'turkish-i',
  description: 'Turkish keeps dotted and dotless i apart and its own letters in place.',
  usualIn: ['tr', 'az'],
  explains: ['spelling'],
  check({ key, prose, isOwn }, report) {
    for (const [pattern, wanted] of SLIPS) {
      // People type synonyms without accents; that is what synonyms are for.
      const match = isOwn ? undefined : pattern.exec(prose);
      if (match) report(`“${match[0]}” in “${key}” is misspelt.`, `Write ${wanted}.`);
    }
    if (prose.replaceAll('\uFFFC', '').length > 120 && !LETTERS.test(prose))
      report(
        `“${key}” has none of the letters ı ş ğ ç ö ü.`,
        'Write it with the Turkish alphabet.',
      );
  },
});
