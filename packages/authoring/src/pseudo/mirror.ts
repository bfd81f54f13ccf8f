import { editProse } from '@polystatus/core/language';

const RIGHT_TO_LEFT_MARK = '\u200F';
const RIGHT_TO_LEFT_OVERRIDE = '\u202E';
const POP = '\u202C';
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/**
 * English that runs from right to left, word by word, as Arabic would: shows layouts that only
 * know one direction. Code, links and placeholders keep theirs.
 */
export function mirror(text: string): string {
  return editProse(text, (prose) =>
    prose.replace(
      WORD,
      (word) => `${RIGHT_TO_LEFT_MARK}${RIGHT_TO_LEFT_OVERRIDE}${word}${POP}${RIGHT_TO_LEFT_MARK}`,
    ),
  );
}
