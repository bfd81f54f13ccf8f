const OPENED: Readonly<Record<string, string>> = {
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

interface Patterns {
  readonly elision: RegExp;
  readonly suffix: RegExp;
  readonly class: RegExp;
  readonly other: RegExp;
}

/** Patterns for an alphabet; the whole of Unicode takes milliseconds to compile, a to z nothing. */
function patterns(letter: string, digit: string, flags: string): Patterns {
  const sign = `${letter}${digit}`;
  return {
    // `4xx`, `4××` and `4**` mean the same; a × anywhere else is punctuation.
    class: new RegExp(`(?<![${sign}])(\\d)[x×*]{2}(?![${sign}×*])`, flags),
    // French elision before a word: l’, d’, qu’, lorsqu’ … also several in a row.
    elision: new RegExp(
      `(?<![${sign}'’])(?:(?:[cdjlmnst]|[${letter}]*qu)['’])+(?=[${sign}])`,
      flags,
    ),
    // What follows an apostrophe: Turkish endings (404’ü, IANA’nın), English ’s and ’m.
    suffix: new RegExp(`(?<=[${sign}])(?:['’][${letter}]+)+`, flags),
    other: new RegExp(`[^${sign}]+`, flags),
  };
}

const BASIC = patterns('a-z', '0-9', 'g');
let unicode: Patterns | undefined;

/** After accents are gone, nearly every text of our languages. */
const IS_BASIC = /^[\0-\u007F×‘-”–—«»\u00A0\u202F]*$/;
const LATIN_MARKS = /[\u0300-\u036F]+/g;
/** What nothing is done to: most words that somebody types, and most words of a text. */
const IS_FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

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
  if (IS_FOLDED.test(text)) return text;
  const plain = text
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .toLowerCase()
    .replace(/[ıœæßøłđ]/g, (letter) => OPENED[letter] ?? letter);
  return IS_BASIC.test(plain)
    ? words(plain, BASIC)
    : words(
        latinDigits(plain.replace(/\p{M}+/gu, '')),
        (unicode ??= patterns('\\p{L}', '\\p{N}', 'gu')),
      );
}

/** Figures of other scripts (٤٠٤, ४०४) become ours; each script has its ten in a row. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
    return String(value);
  });
}

/** Signs are looked for first: a pattern is compiled where a text has its signs, and few have. */
function words(text: string, pattern: Patterns): string {
  const named = /[×*]/.test(text) ? text.replace(pattern.class, '$1xx') : text;
  const bare = /['’]/.test(named)
    ? named.replace(pattern.elision, '').replace(pattern.suffix, '')
    : named;
  return bare.replace(pattern.other, ' ').trim();
}

/**
 * “time-out”, “time out” and “timeout” are one name.
 *
 * @param folded what `fold` made of it
 */
export function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}
