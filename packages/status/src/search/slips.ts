import { editDistance, letterBits, tooDifferent } from '../edit-distance.ts';

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
 * so lengths and letters of the words are noted at the first slip, and most of them are told apart
 * by these.
 *
 * @param words `word places`, by line
 * @example slipsIn('locked 0A')('lokced', 1)[0]?.distance // 1
 */
export function slipsIn(words: string): Slips {
  let lines: readonly string[] | undefined;
  let lengths: Uint16Array | undefined;
  let bits: Int32Array | undefined;
  return (word, edits) => {
    lines ??= words === '' ? [] : words.split('\n');
    lengths ??= Uint16Array.from(lines, (line) => line.indexOf(' '));
    bits ??= new Int32Array(lines.length);
    const letters = letterBits(word);
    const found: Slip[] = [];
    for (let at = 0; at < lines.length; at++) {
      const length = lengths[at] ?? 0;
      if (Math.abs(length - word.length) > edits) continue;
      const line = lines[at] ?? '';
      const own = (bits[at] ||= letterBits(line.slice(0, length)));
      if (tooDifferent(letters, own, edits)) continue;
      const distance = editDistance(word, line.slice(0, length), edits);
      if (distance <= edits) found.push({ line, length, distance });
    }
    return found;
  };
}
