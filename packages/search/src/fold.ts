const OPENED: Readonly<Record<string, string>> = {
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** `4xx`, `4××` and `4**` mean the same; a × anywhere else is punctuation. */
const CLASS = /(?<![\p{L}\p{N}])(\d)[x×*]{2}(?![\p{L}\p{N}×*])/gu;

/** French elision before a word: l’, d’, qu’, lorsqu’ … also several in a row. */
const ELISION = /(?<![\p{L}\p{N}'’])(?:(?:[cdjlmnst]|\p{L}*qu)['’])+(?=[\p{L}\p{N}])/gu;

/** What follows an apostrophe: Turkish case endings (404’ü, IANA’nın), English ’s and ’m. */
const SUFFIX = /(?<=[\p{L}\p{N}])(?:['’]\p{L}+)+/gu;

/**
 * Makes spellings equal that readers take for one: words of letters and digits, one space apart.
 *
 * For matching only, never for display. The user's locale plays no part, so that the same query
 * finds the same codes on every machine; İ, I, ı and i become one letter for that reason.
 *
 * @example fold('L’en-tête d’İSTEK') // 'en tete istek'
 * @example fold("404'ü") // '404'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıœæßøłđ]/g, (letter) => OPENED[letter] ?? letter)
    .replace(CLASS, '$1xx')
    .replace(ELISION, '')
    .replace(SUFFIX, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
