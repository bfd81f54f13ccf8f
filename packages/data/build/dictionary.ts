import { FIRST_TOKEN } from '../src/dictionary.ts';

/** U+0100 to U+02FF: what `src/dictionary.ts` looks for. */
const TOKENS = 0x200;
const TOKEN_BYTES = 2;
/** A pair seen less often cannot pay for its place in the dictionary. */
const SELDOM = 3;

/** A repeated piece of text: written out, or two pieces side by side. */
interface Piece {
  readonly text: string;
  readonly parts?: readonly [Piece, Piece];
}

/** Texts with what repeats in them replaced by one character each, and the dictionary of those. */
export interface Packed {
  readonly words: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Shortens texts that have much in common. Pairs of neighbours that are frequent become one piece,
 * again and again (“Re-Pair”, N. J. Larsson and A. Moffat, 1999); then the pieces that save least
 * are written out, until each token stands for one.
 *
 * @param texts without characters from U+0100 to U+02FF
 * @throws {RangeError} for a text that has one
 */
export function packTexts(texts: readonly string[]): Packed {
  const taken = texts.find((text) => /[\u0100-\u02ff]/.test(text));
  if (taken !== undefined) throw new RangeError(`“${taken}” has characters that stand for words.`);
  const known = new Map<string, Piece>();
  const pieceOf = (text: string): Piece => {
    const piece = known.get(text) ?? { text };
    known.set(text, piece);
    return piece;
  };
  let rows = texts.map((text) => (text.match(/[a-z]+|\d+|./gisu) ?? []).map(pieceOf));
  const pairs: Piece[] = [];
  for (;;) {
    const frequent = frequentPairs(rows);
    if (frequent.size === 0) break;
    for (const seconds of frequent.values()) pairs.push(...seconds.values());
    rows = rows.map((row) => join(row, frequent));
  }
  const words = worthwhile(rows, [...known.values(), ...pairs]);
  const tokens = new Map(
    [...words].map((word, index) => [word, String.fromCharCode(FIRST_TOKEN + index)]),
  );
  const write = (piece: Piece): string => tokens.get(piece) ?? spell(piece);
  const spell = ({ text, parts }: Piece): string => parts?.map(write).join('') ?? text;
  return {
    words: [...words].map(spell),
    texts: rows.map((row) => row.map(write).join('')),
  };
}

type Pairs = ReadonlyMap<Piece, ReadonlyMap<Piece, Piece>>;

/** The most frequent pairs, none of which shares a piece with another. */
function frequentPairs(rows: readonly (readonly Piece[])[]): Pairs {
  const counts = new Map<Piece, Map<Piece, number>>();
  for (const row of rows) {
    for (const [index, second] of row.entries()) {
      const first = row[index - 1];
      if (first === undefined) continue;
      const seconds = counts.get(first) ?? new Map<Piece, number>();
      counts.set(first, seconds.set(second, (seconds.get(second) ?? 0) + 1));
    }
  }
  const ranked = [...counts]
    .flatMap(([first, seconds]) =>
      [...seconds].map(([second, count]) => ({ first, second, count })),
    )
    .filter(({ count }) => count >= SELDOM)
    .sort((a, b) => b.count - a.count);
  const used = new Set<Piece>();
  const pairs = new Map<Piece, Map<Piece, Piece>>();
  // Several at once save rounds; too many would join what a more frequent pair of the next round needs.
  for (const { first, second } of ranked.slice(0, 1 + (ranked.length >> 4))) {
    if (used.has(first) || used.has(second)) continue;
    used.add(first).add(second);
    const pair = { text: first.text + second.text, parts: [first, second] as const };
    pairs.set(first, new Map([[second, pair]]));
  }
  return pairs;
}

function join(row: readonly Piece[], pairs: Pairs): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < row.length; index++) {
    const [first, second] = [row[index] as Piece, row[index + 1]];
    const pair = second && pairs.get(first)?.get(second);
    joined.push(pair ?? first);
    if (pair) index++;
  }
  return joined;
}

/** The pieces that save most, at most one a token. */
function worthwhile(
  rows: readonly (readonly Piece[])[],
  pieces: readonly Piece[],
): ReadonlySet<Piece> {
  const words = new Set(pieces.filter(({ text }) => text.length > TOKEN_BYTES));
  for (;;) {
    const uses = new Map<Piece, number>();
    const use = (piece: Piece): void => {
      uses.set(piece, (uses.get(piece) ?? 0) + 1);
      if (!words.has(piece)) piece.parts?.forEach(use);
    };
    for (const row of rows) row.forEach(use);
    for (const word of words) word.parts?.forEach(use);
    const bytes = new Map<Piece, number>();
    const spelt = (piece: Piece): number => {
      const sum =
        bytes.get(piece) ??
        piece.parts?.reduce((total, part) => total + written(part), 0) ??
        Buffer.byteLength(piece.text);
      bytes.set(piece, sum);
      return sum;
    };
    const written = (piece: Piece): number => (words.has(piece) ? TOKEN_BYTES : spelt(piece));
    const savings = (word: Piece): number =>
      (uses.get(word) ?? 0) * (spelt(word) - TOKEN_BYTES) - spelt(word) - 1;
    const ranked = [...words]
      .map((word) => ({ word, saved: savings(word) }))
      .sort((a, b) => a.saved - b.saved);
    const useless = ranked.filter(({ saved }) => saved <= 0).length;
    const surplus = Math.max(useless, words.size - TOKENS);
    if (surplus <= 0) return words;
    // Half of them: where a word goes, what it was made of is used more often.
    for (const { word } of ranked.slice(0, Math.ceil(surplus / 2))) words.delete(word);
  }
}
