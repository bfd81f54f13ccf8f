/**
 * The characters that stand for a word of the dictionary: assigned, not combining, written from
 * left to right, and two bytes each in UTF-8.
 */
export const FIRST_TOKEN = 0x100;
const TOKENS = /[\u0100-\u02ff]/g;

/**
 * Puts the words of a dictionary back into a text; words may be made of other words.
 *
 * @param packed what `build/dictionary.ts` shortened
 * @param words the word of U+0100, that of U+0101, and so on
 * @example expand('Āmore Ā', ['once ']) // 'once more once '
 */
export function expand(packed: string, words: readonly string[]): string {
  return packed.replace(TOKENS, (token) =>
    expand(words[token.charCodeAt(0) - FIRST_TOKEN] ?? '', words),
  );
}
