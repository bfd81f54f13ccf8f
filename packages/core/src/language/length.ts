/** What one sign of a script says in letters of an alphabet. */
const WEIGHTS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/\p{Script=Han}/gu, 3],
  [/\p{Script=Hangul}/gu, 2.4],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 1.5],
  [/\p{Script=Ethiopic}/gu, 1.7],
];
/** Accents, and the points of Hebrew and Arabic; in other scripts a mark is a vowel. */
const MARK = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/gu;
/** Most texts hold nothing else. */
const ALPHABET = /^[\n -\u024F\u2000-\u20CF\uFFFC]*$/;

/**
 * The length of a text in letters of an alphabet, so that scripts can be compared: a sign of a
 * Chinese text counts as three, an accent of its own not at all.
 *
 * @example lengthOf('日本') // 6
 */
export function lengthOf(text: string): number {
  if (ALPHABET.test(text)) return text.length;
  const marks = text.match(MARK)?.length ?? 0;
  const more = WEIGHTS.reduce(
    (sum, [pattern, weight]) => sum + (text.match(pattern)?.length ?? 0) * (weight - 1),
    0,
  );
  return Math.round(text.length - marks + more);
}
