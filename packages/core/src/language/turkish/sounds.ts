/** What a suffix needs to know of the sounds before it. */
export interface Ending {
  /** The last vowel heard. */
  readonly vowel: Vowel;
  /** What the word ends in: a vowel, a soft consonant, or one of f s t k ç ş h p, or x, which is read ks. */
  readonly final: 'vowel' | 'soft' | 'hard';
}

export type Vowel = 'a' | 'e' | 'ı' | 'i' | 'o' | 'ö' | 'u' | 'ü';

const VOWELS: readonly Vowel[] = ['a', 'e', 'ı', 'i', 'o', 'ö', 'u', 'ü'];
const PLAIN: Readonly<Record<string, Vowel>> = { â: 'a', î: 'i', û: 'u' };

/** Every ending there is: eight vowels, three kinds of final sound. */
export const ENDINGS: readonly Ending[] = VOWELS.flatMap((vowel) =>
  (['vowel', 'soft', 'hard'] as const).map((final) => ({ vowel, final })),
);

export function isVowel(letter: string): letter is Vowel {
  return (VOWELS as readonly string[]).includes(letter);
}

/** A back vowel keeps suffixes in a, ı and u; a front one turns them to e, i and ü. */
export function isBack(vowel: Vowel): boolean {
  return 'aıou'.includes(vowel);
}

/** The high vowel that follows: ı after a and ı, u after o and u, and so on. */
export function highVowel(vowel: Vowel): Vowel {
  if (isBack(vowel)) return vowel === 'o' || vowel === 'u' ? 'u' : 'ı';
  return vowel === 'ö' || vowel === 'ü' ? 'ü' : 'i';
}

/**
 * The ending of a word that is spelt as it is read.
 *
 * @returns `undefined` for a word without a vowel
 * @example endingOf('istek') // { vowel: 'e', final: 'hard' }
 */
export function endingOf(word: string): Ending | undefined {
  const letters = [...word.toLocaleLowerCase('tr')].map((letter) => PLAIN[letter] ?? letter);
  const vowel = letters.findLast(isVowel);
  const last = letters.at(-1);
  if (vowel === undefined || last === undefined) return undefined;
  return { vowel, final: finalOf(last) };
}

/** What a word ends in whose last letter this is. */
export function finalOf(letter: string): Ending['final'] {
  return isVowel(letter) ? 'vowel' : 'fstkçşhpx'.includes(letter) ? 'hard' : 'soft';
}
