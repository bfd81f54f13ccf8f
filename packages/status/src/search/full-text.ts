import { allowedEdits } from '../edit-distance.ts';
import { slipsIn, type Slips } from './slips.ts';
import type { TextDocument } from './text-document.ts';
import { FIELD_NAMES, FIELDS, makeIndex, placesIn, wordsOf, type TextIndex } from './text-index.ts';

/** Finds codes by what is written about them. */
export interface FullText {
  /**
   * Codes whose texts have words of the question, best first.
   *
   * @param owner lifts the codes of this owner; else the registry’s stand before those of others
   */
  readonly search: (question: string, owner?: string) => readonly TextResult[];
  /** JSON for `loadFullText`. */
  readonly serialize: () => string;
}

export interface TextResult {
  readonly id: string;
  readonly score: number;
}

/** Owners’ codes are rare; whoever means one names the owner. */
const OF_OTHERS = 0.45;
const OF_THE_NAMED = 2;

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

/** BM25+ (Lv and Zhai 2011): how fast more of the same saturates, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.4;
const D = 0.5;

/** What a word is worth in a text that certainly has it; one that may have it counts as a part of one. */
const SURE = 6;

/** Longer questions are pasted by accident. */
const MAX_WORDS = 40;

/** @param fillers words that say nothing in a question, of `locale.yaml` */
export function createFullText(
  documents: readonly TextDocument[],
  fillers: readonly string[],
): FullText {
  return open(makeIndex(documents, fillers));
}

/** Restores what `serialize()` wrote, as text or already parsed. */
export function loadFullText(json: string | TextIndex): FullText {
  return open(typeof json === 'string' ? (JSON.parse(json) as TextIndex) : json);
}

interface Opened extends TextIndex {
  readonly lines: readonly string[];
  /** Of each field, the average number of words. */
  readonly averages: readonly number[];
  readonly silent: ReadonlySet<string>;
  readonly slips: Slips;
}

function open(index: TextIndex): FullText {
  const { ids, lengths, words, fillers } = index;
  const averages = FIELD_NAMES.map(
    (_, field) =>
      lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / Math.max(1, ids.length),
  );
  const lines = words.split('\n');
  const silent = new Set(fillers);
  const opened = { ...index, averages, lines, silent, slips: slipsIn(lines) };
  return {
    search: (question, owner) => search(opened, question, owner),
    serialize: () => JSON.stringify(index),
  };
}

function search(index: Opened, question: string, owner: string | undefined): TextResult[] {
  const asked = new Set(wordsOf(question, index.silent).slice(0, MAX_WORDS));
  const scores = new Map<number, { sum: number; words: number }>();
  for (const word of asked) {
    for (const [document, value] of scoresOf(index, word)) {
      const { sum, words } = scores.get(document) ?? { sum: 0, words: 0 };
      scores.set(document, { sum: sum + value, words: words + Math.min(1, value / SURE) });
    }
  }
  return [...scores]
    .map(([document, { sum, words }]) => {
      const id = index.ids[document] ?? '';
      // Two words of a question in one text say more than each of them alone.
      return { id, score: sum * words * weightOf(id, owner) };
    })
    .sort((a, b) => b.score - a.score);
}

/** What one word is worth in each document: the best of the words that may stand for it. */
function scoresOf(index: Opened, word: string): Map<number, number> {
  const best = new Map<number, number>();
  for (const [line, closeness] of linesFor(index, word)) {
    const places = placesIn(line);
    const holdersOf = FIELD_NAMES.map(() => 0);
    for (const { field } of places) holdersOf[field] = (holdersOf[field] ?? 0) + 1;
    const sums = new Map<number, number>();
    for (const { document, field, count } of places) {
      const holders = holdersOf[field] ?? 0;
      const length = (index.lengths[document]?.[field] ?? 1) / (index.averages[field] || 1);
      const rarity = Math.log(1 + (index.ids.length - holders + 0.5) / (holders + 0.5));
      const often = D + (count * (K + 1)) / (count + K * (1 - B + B * length));
      const boost = FIELDS[FIELD_NAMES[field] ?? 'text'];
      sums.set(document, (sums.get(document) ?? 0) + boost * closeness * rarity * often);
    }
    for (const [document, sum] of sums) best.set(document, (best.get(document) ?? 0) + sum);
  }
  return best;
}

/** Lines whose word is the one asked for, begins with it, or is it with a slip; with their closeness. */
function linesFor({ lines, slips }: Opened, word: string): [line: string, closeness: number][] {
  const found: [string, number][] = [];
  const start = placeOf(lines, word);
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.startsWith(word)) break;
    const length = line.indexOf(' ');
    if (length === word.length) found.push([line, 1]);
    else if (word.length >= MIN_BEGUN)
      found.push([line, (BEGUN * length) / (length + 0.3 * (length - word.length))]);
  }
  for (const [line, length] of stemsOf(lines, word))
    found.push([line, (STEM * length) / word.length]);
  for (const [line, length, shared] of kinOf(lines, word))
    found.push([line, (KIN * shared) / Math.max(length, word.length)]);
  const edits = /\d/.test(word) ? 0 : Math.min(2, allowedEdits(word.length));
  // A word that something begins or ends like is no slip, and looking for slips is what takes time.
  if (edits === 0 || found.length > 0) return found;
  for (const { line, length, distance } of slips(word, edits))
    found.push([line, (MISTYPED * length) / (length + distance)]);
  return found;
}

/** Lines whose word begins like the one asked for and ends otherwise, as `yasaklandı` and `yasaklanmış`. */
function* kinOf(
  lines: readonly string[],
  word: string,
): Generator<[line: string, length: number, shared: number]> {
  const least = Math.max(MIN_KIN, Math.ceil(word.length * MIN_STEM));
  const start = word.slice(0, least);
  if (start.length < least) return;
  for (let at = placeOf(lines, start); at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.startsWith(start)) break;
    const length = line.indexOf(' ');
    let shared = least;
    while (shared < length && line[shared] === word[shared]) shared++;
    if (shared < word.length && shared < length && shared >= length * MIN_STEM)
      yield [line, length, shared];
  }
}

/** Lines whose word is the beginning of the one asked for, as `bakım` of `bakımda`. */
function* stemsOf(
  lines: readonly string[],
  word: string,
): Generator<[line: string, length: number]> {
  const shortest = Math.max(MIN_BEGUN, Math.ceil(word.length * MIN_STEM));
  for (let length = word.length - 1; length >= shortest; length--) {
    const line = lines[placeOf(lines, `${word.slice(0, length)} `)] ?? '';
    if (line.startsWith(`${word.slice(0, length)} `)) yield [line, length];
  }
}

/** The first line whose word is not before the one asked for. */
function placeOf(lines: readonly string[], word: string): number {
  let low = 0;
  for (let high = lines.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a code counts beside those of others, where a question names `owner` or none. */
export function weightOf(id: string, owner: string | undefined): number {
  const slash = id.indexOf('/');
  if (slash < 0) return 1;
  return id.slice(0, slash) === owner ? OF_THE_NAMED : OF_OTHERS;
}
