/*
 * Pieces of patterns for Chinese and Japanese text, which is set without blanks. Signs in front of
 * which nothing may break and behind which nothing is blank are as wide as a letter.
 */

/** A letter, as the inside of a class. */
export const WIDE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u30FC\\u3005\\u3007';
/** A full-width sign that closes or parts. */
export const CLOSING = '、。，．：；？！）」』】〉》〕';
/** One that opens. */
export const OPENING = '（「『【〈《〔';
