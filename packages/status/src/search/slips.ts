import { editDistance } from '../edit-distance.ts';

/** A line whose word may be another with a slip. */
export interface Slip {
  readonly line: string;
  /** Of its word. */
  readonly length: number;
  readonly distance: number;
}

/** Each part of a word must have as many letters, for two of them may change places. */
const SHORTEST = 2;

/**
 * Lines whose word is the one given after at most so many edits, in their order. Only words that
 * have a part of it are compared with it letter by letter, which takes longest.
 *
 * @param lines `word places`
 * @param most edits; a word of few letters allows fewer, four of them one
 * @example slipsIn('locked 0A', 'lokced', 1)[0]?.distance // 1
 */
export function slipsIn(lines: string, word: string, most: number): readonly Slip[] {
  const edits = Math.min(most, Math.floor(word.length / SHORTEST) - 1);
  if (edits < 0) return [];
  return startsOf(lines, word, edits).flatMap((start) => {
    const own = lines.slice(start, lines.indexOf(' ', start));
    const distance = editDistance(word, own, edits);
    if (distance > edits) return [];
    const end = lines.indexOf('\n', start);
    const line = lines.slice(start, end < 0 ? undefined : end);
    return [{ line, length: own.length, distance }];
  });
}

/** Where the lines begin whose word has a part of the one given, moved by the edits at most. */
function startsOf(lines: string, word: string, edits: number): number[] {
  const starts = new Set<number>();
  for (const [place, part] of partsOf(word, edits))
    for (let at = lines.indexOf(part); at >= 0; at = lines.indexOf(part, at + 1)) {
      const start = lines.lastIndexOf('\n', at - 1) + 1;
      if (Math.abs(at - start - place) > edits) continue;
      const length = lines.indexOf(' ', start) - start;
      if (Math.abs(length - word.length) <= edits) starts.add(start);
    }
  return [...starts].sort((one, other) => one - other);
}

/**
 * Parts of a word, each with its place, one of which stands in whatever the edits make of it. Of
 * one part more than edits, one is left as it is, unless two letters changed places across a
 * border, which spoils two parts at once: these two are looked for as they are then, but for the
 * letters that the other edit may have moved across their other borders.
 */
function partsOf(word: string, edits: number): [place: number, part: string][] {
  const borders = Array.from({ length: edits + 2 }, (_none, at) =>
    Math.floor((word.length * at) / (edits + 1)),
  );
  return borders.slice(1).flatMap((border, index) => {
    const start = borders[index] ?? 0;
    const end = borders[index + 2];
    const part: [number, string] = [start, word.slice(start, border)];
    if (end === undefined) return [part];
    const from = index === 0 ? start : start + 1;
    const to = end === word.length ? end : end - 1;
    const swapped =
      word.slice(from, border - 1) +
      word.charAt(border) +
      word.charAt(border - 1) +
      word.slice(border + 1, to);
    return [part, [from, swapped] as [number, string]];
  });
}
