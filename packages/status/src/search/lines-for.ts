import { allowedEdits } from '../edit-distance.ts';
import { slipsIn } from './slips.ts';
import { linesWith } from './word-lines.ts';

/** Endings differ: a word that begins like the one asked for, or is mistyped, counts for less. */
const BEGUN = 0.4;
const MISTYPED = 0.25;
const STEM = 0.7;
const KIN = 0.5;
const MIN_BEGUN = 4;
/** The share of a word that its stem has at least. */
const MIN_STEM = 0.6;
/** Words that only begin alike share so many letters at least. */
const MIN_KIN = 5;

/** The word lines of an index, and what finds slips among them. */
export interface Lines {
  readonly words: string;
}

/** Lines whose word is the one asked for, begins with it, or is it with a slip; with their closeness. */
export function linesFor(
  { words }: Lines,
  word: string,
  isTyped = true,
): [line: string, closeness: number][] {
  const found: [string, number][] = [];
  for (const line of linesWith(words, word.length < MIN_BEGUN ? `${word} ` : word)) {
    const length = line.indexOf(' ');
    const closeness = (BEGUN * length) / (length + 0.3 * (length - word.length));
    found.push([line, length === word.length ? 1 : closeness]);
  }
  for (const [line, length] of stemsOf(words, word))
    found.push([line, (STEM * length) / word.length]);
  for (const [line, length, shared] of kinOf(words, word))
    found.push([line, (KIN * shared) / Math.max(length, word.length)]);
  const edits = /\d/.test(word) ? 0 : Math.min(2, allowedEdits(word.length));
  // A word that something begins or ends like is no slip, and looking for slips is what takes time.
  if (!isTyped || edits === 0 || found.length > 0) return found;
  for (const { line, length, distance } of slipsIn(words, word, edits))
    found.push([line, (MISTYPED * length) / (length + distance)]);
  return found;
}

/** Lines whose word begins like the one asked for and ends otherwise, as `yasaklandı` and `yasaklanmış`. */
function* kinOf(
  words: string,
  word: string,
): Generator<[line: string, length: number, shared: number]> {
  const least = Math.max(MIN_KIN, Math.ceil(word.length * MIN_STEM));
  const start = word.slice(0, least);
  if (start.length < least) return;
  for (const line of linesWith(words, start)) {
    const length = line.indexOf(' ');
    let shared = least;
    while (shared < length && line[shared] === word[shared]) shared++;
    if (shared < word.length && shared < length && shared >= length * MIN_STEM)
      yield [line, length, shared];
  }
}

/** Lines whose word is the beginning of the one asked for, as `bakım` of `bakımda`. */
function* stemsOf(words: string, word: string): Generator<[line: string, length: number]> {
  const shortest = Math.max(MIN_BEGUN, Math.ceil(word.length * MIN_STEM));
  for (let length = word.length - 1; length >= shortest; length--) {
    const [line] = linesWith(words, `${word.slice(0, length)} `);
    if (line !== undefined) yield [line, length];
  }
}
