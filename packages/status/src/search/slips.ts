import { editDistance, letterBits, tooDifferent } from '../edit-distance.ts';
import { linesWith } from './word-lines.ts';

/** A line whose word may be another with a slip. */
export interface Slip {
  readonly line: string;
  /** Of its word. */
  readonly length: number;
  readonly distance: number;
}

/** Lines whose word is the one given after at most so many edits. */
export type Slips = (word: string, edits: number) => readonly Slip[];

/**
 * Looks for slips among word lines. Comparing letter by letter is what a search takes longest for,
 * so most words are told apart by their lengths and by which letters they have.
 *
 * @param lines `word places`
 * @param known `letterBitsOf` the lines, where somebody wrote them down; else they are noted as they are needed
 * @example slipsIn('locked 0A')('lokced', 1)[0]?.distance // 1
 */
export function slipsIn(lines: string, known?: readonly number[]): Slips {
  let words: readonly string[] | undefined;
  let noted: Int32Array | undefined;
  return (word, edits) => {
    words ??= wordsOf(lines);
    if (!known) noted ??= new Int32Array(words.length);
    const letters = letterBits(word);
    const found: Slip[] = [];
    for (let at = 0; at < words.length; at++) {
      const own = words[at] ?? '';
      const more = own.length - word.length;
      if (more > edits || -more > edits) continue;
      const bits = noted ? (noted[at] ||= letterBits(own)) : known?.[at];
      if (tooDifferent(letters, bits ?? 0, edits)) continue;
      const distance = editDistance(word, own, edits);
      if (distance > edits) continue;
      for (const line of linesWith(lines, `${own} `))
        found.push({ line, length: own.length, distance });
    }
    return found;
  };
}

/** `letterBits` of the words of all lines: to reckon them takes as long as the rest of a search. */
export function letterBitsOf(lines: string): number[] {
  return wordsOf(lines).map(letterBits);
}

function wordsOf(lines: string): string[] {
  return lines.match(/^[^ ]+/gm) ?? [];
}
