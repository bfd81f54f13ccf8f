import { editDistance, letterBits, tooDifferent } from '../edit-distance.ts';
import { endOf } from './word-lines.ts';

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
 * so places and lengths of the words are noted at the first slip, letters where a length is near,
 * and most words are told apart by these.
 *
 * @param words `word places`, by line
 * @example slipsIn('locked 0A')('lokced', 1)[0]?.distance // 1
 */
export function slipsIn(words: string): Slips {
  let notes: Notes | undefined;
  return (word, edits) => {
    notes ??= noted(words);
    const { starts, lengths, bits } = notes;
    const letters = letterBits(word);
    const found: Slip[] = [];
    for (let at = 0; at < starts.length; at++) {
      const length = lengths[at] ?? 0;
      const more = length - word.length;
      if (more > edits || -more > edits) continue;
      const start = starts[at] ?? 0;
      const own = (bits[at] ||= letterBits(words.slice(start, start + length)));
      if (tooDifferent(letters, own, edits)) continue;
      const distance = editDistance(word, words.slice(start, start + length), edits);
      if (distance <= edits)
        found.push({ line: words.slice(start, endOf(words, start)), length, distance });
    }
    return found;
  };
}

interface Notes {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  /** `letterBits`, once somebody asked for it. */
  readonly bits: Int32Array;
}

function noted(words: string): Notes {
  const starts: number[] = [];
  const lengths: number[] = [];
  for (let at = 0; at < words.length; at = endOf(words, at) + 1) {
    starts.push(at);
    lengths.push(words.indexOf(' ', at) - at);
  }
  return { starts, lengths, bits: new Int32Array(starts.length) };
}
