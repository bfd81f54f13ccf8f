const UNITS = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
const POWERS = ['yüz', 'bin', 'bin', 'bin', 'milyon', 'milyon', 'milyon', 'milyar'];

/**
 * The last word of a number read aloud; suffixes follow its sounds.
 *
 * @example lastNumberWord('404') // 'dört'
 * @example lastNumberWord('1990') // 'doksan'
 */
export function lastNumberWord(digits: string): string {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length) return 'sıfır';
  const digit = Number(digits[digits.length - zeros - 1]);
  if (zeros === 0) return UNITS[digit] ?? '';
  if (zeros === 1) return TENS[digit] ?? '';
  return POWERS[Math.min(zeros - 2, POWERS.length - 1)] ?? '';
}

/** H and K have two names in use. */
const LETTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  A: ['a'],
  E: ['e'],
  H: ['he', 'ha'],
  I: ['i'],
  İ: ['i'],
  K: ['ke', 'ka'],
  O: ['o'],
  Q: ['kü'],
  U: ['u'],
  W: ['ve'],
  X: ['iks'],
  Ö: ['ö'],
  Ü: ['ü'],
};

function letterNames(letter: string): readonly string[] {
  return LETTER_NAMES[letter] ?? [`${letter.toLocaleLowerCase('tr')}e`];
}

/** Pronunciations that differ from spelling, by name; the end of the word is enough. */
export type Spoken = Readonly<Record<string, string>>;

export interface Reading {
  /** The ways the word may be read; the usual one first. */
  readonly words: readonly string[];
  /** Only guessed from the spelling: a foreign word nobody told the reading of. */
  readonly guessed: boolean;
}

/**
 * How a number, acronym or name is read aloud: digits as numbers, capitals by their letters,
 * everything else as told, or as it is spelt.
 *
 * @example readAloud('RFC 9110', {}) // { words: ['on'], guessed: false }
 * @example readAloud('HTTP', {}) // { words: ['pe'], guessed: false }
 */
export function readAloud(text: string, spoken: Spoken): Reading {
  const told = lookUp(spoken, text);
  if (told !== undefined) return { words: [told], guessed: false };
  // A thousands’ point joins; any other sign begins a new word: HTTP/1.1, Node.js, Retry-After.
  const word = /[\p{L}\p{N}]+$/u.exec(text.replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, ''))?.[0] ?? '';
  const toldLast = lookUp(spoken, word);
  if (toldLast !== undefined) return { words: [toldLast], guessed: false };
  const digits = /\d+$/.exec(word)?.[0];
  if (digits !== undefined) return { words: [lastNumberWord(digits)], guessed: false };
  if (BYTES.test(word)) return { words: ['bayt', 'be'], guessed: false };
  const capitals = /\p{Lu}{2,}$/u.exec(word)?.[0];
  if (capitals !== undefined && WORD_IN_CAPITALS.test(capitals))
    return { words: [], guessed: true };
  if (capitals !== undefined) {
    const last = capitals.at(-1) ?? '';
    // macOS and iOS are read as in English, too.
    const english = /\p{Ll}\p{Lu}+$/u.test(word) && /[FLMNRS]/.test(last) ? [`e${last}`] : [];
    // What everybody heard of in English first.
    const known = word === 'AI' ? ['ay'] : [];
    return { words: [...letterNames(last), ...english, ...known], guessed: false };
  }
  return { words: [word, ...otherReadings(word)], guessed: true };
}

/** Letters, and pairs of them, that no word of Turkish has, and capitals within. */
const FOREIGN = /[qwx]|[cgpst]h|ck|oo|ee|ou|\p{L}c$/iu;
const OF_SEVERAL = /\p{Ll}\p{Lu}/u;
/** The e of code, sense and rules is not read. */
const SILENT = /[^aeıioöuü\W]e(?=[sd]?$)/u;

/**
 * Borrowed words that are read in another way than they are spelt: proxy as proksi, Enter as entır, token as tokın,
 * and the l of rol, after which vowels are light.
 */
function otherReadings(word: string): string[] {
  if (SILENT.test(word)) return withAnyVowel(word.replace(SILENT, (end) => end.slice(0, 1)));
  if ((FOREIGN.test(word) || OF_SEVERAL.test(word)) && !/(?:[aeıioöuü]|[^aeıioöuü]y)$/u.test(word))
    return withAnyVowel(word);
  return [
    [/[^aeıioöuü\W]y$/, 'i'],
    [/[^aeıioöuü\W]er$/, 'ır'],
    [/[^aeıioöuü\W]en$/, 'ın'],
    [/[ao]l$/, 'el'],
  ].flatMap(([end = '', read = '']) => (new RegExp(end).test(word) ? [String(read)] : []));
}

/** Which vowel is heard last in a word of another language, its letters do not say: widget, word. */
export function withAnyVowel(word: string): string[] {
  const last = (/[^aeıioöuü]+$/u.exec(word)?.[0] ?? '').replace(/c$/, 'k');
  return [...'aeıioöuü'].map((vowel) => vowel + last);
}

/** Units are read as the word they stand for, megabayt, and by some by their letters. */
const BYTES = /^\d*[KMGTP]i?B$/;

/** ENTER and SHIFT are words, and whose, nobody can see; HTTPS is not. */
const WORD_IN_CAPITALS = /^(?=.*[^AEIİOÖUÜ][AEIİOÖUÜ]+[^AEIİOÖUÜ])\p{Lu}{5,}$/u;

function lookUp(spoken: Spoken, word: string): string | undefined {
  return Object.hasOwn(spoken, word) ? spoken[word] : undefined;
}
