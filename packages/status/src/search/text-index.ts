import { fold } from './fold.ts';
import { wordsIn } from './words-in.ts';
import type { SynonymRing } from './synonym-rings.ts';
import type { TextDocument } from './text-document.ts';

/** What a field is worth: a situation is a question somebody asked, a description mentions much. */
export const FIELDS = {
  names: 5,
  situations: 6,
  synonyms: 4,
  headers: 2,
  summary: 3,
  causes: 3,
  advice: 1,
  text: 1,
} as const satisfies Partial<Record<keyof TextDocument, number>>;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** A word in a document: where, and how often. */
export interface Place {
  readonly document: number;
  readonly field: number;
  readonly count: number;
}

/**
 * An index as it is stored: words in order, a line each, with their places; a search reads only the
 * lines of the words it asks for, so that opening one takes no longer than splitting lines.
 */
export interface TextIndex {
  readonly ids: readonly string[];
  /** Folded words that say nothing in a question. */
  readonly fillers: readonly string[];
  /** Folded words that mean the same in a question; none that no text has anything of. */
  readonly rings: readonly SynonymRing[];
  /** By document: number of words in each field. */
  readonly lengths: readonly (readonly number[])[];
  /** The average of each field. */
  readonly averages: readonly number[];
  /**
   * `word places`, by line; places are joined by spaces: how many documents after the place before,
   * in base 36, then each field as a letter, with its count where that is not 1.
   */
  readonly words: string;
}

/**
 * @param fillers of `locale.yaml`
 * @param rings of `locale.yaml`
 */
export function makeIndex(
  documents: readonly TextDocument[],
  fillers: readonly string[],
  rings: readonly SynonymRing[],
): TextIndex {
  const silent = new Set(fillers.map((filler) => fold(filler)).filter((filler) => filler !== ''));
  const words = new Map<string, { readonly document: number; fields: string }[]>();
  const lengths = documents.map((document, at) =>
    FIELD_NAMES.map((name, field) => {
      const own = wordsOf(document[name], silent);
      for (const [word, count] of counted(own)) {
        const places = words.get(word) ?? [];
        const place = `${letterOf(field)}${count > 1 ? count : ''}`;
        const last = places.at(-1);
        if (last?.document === at) last.fields += place;
        else places.push({ document: at, fields: place });
        words.set(word, places);
      }
      return own.length;
    }),
  );
  const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ids: documents.map(({ id }) => id),
    fillers: [...silent].sort(),
    rings: rings.map((ring) => [...new Set(ring.map(fold))]),
    lengths,
    averages: FIELD_NAMES.map(
      (_, field) =>
        lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / Math.max(1, lengths.length),
    ),
    words: lines.map(([word, places]) => `${word} ${written(places)}`).join('\n'),
  };
}

/** The words of a text that say something; folded. */
export function wordsOf(text: string, silent: ReadonlySet<string>): string[] {
  return wordsIn(fold(text)).filter((word) => !silent.has(word));
}

/** The places in a line that `makeIndex` wrote, behind its word: most of what a search reads. */
export function placesIn(line: string): Place[] {
  const places: Place[] = [];
  let document = 0;
  for (let at = line.indexOf(' ') + 1; at < line.length; at++) {
    let step = 0;
    for (; line.charCodeAt(at) < FIRST_LETTER || line.charCodeAt(at) >= FIRST_DIGIT_LETTER; at++)
      step = step * BASE + digitOf(line.charCodeAt(at));
    document += step;
    while (at < line.length && line.charCodeAt(at) !== BLANK) {
      const field = line.charCodeAt(at++) - FIRST_LETTER;
      let count = 0;
      for (; line.charCodeAt(at) >= ZERO && line.charCodeAt(at) <= NINE; at++)
        count = count * 10 + line.charCodeAt(at) - ZERO;
      places.push({ document, field, count: count || 1 });
    }
  }
  return places;
}

function written(
  places: readonly { readonly document: number; readonly fields: string }[],
): string {
  return places
    .map(({ document, fields }, at) => {
      const before = at === 0 ? 0 : (places[at - 1]?.document ?? 0);
      return `${(document - before).toString(BASE)}${fields}`;
    })
    .join(' ');
}

const BASE = 36;
const BLANK = ' '.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const FIRST_LETTER = 'A'.charCodeAt(0);
const FIRST_DIGIT_LETTER = 'a'.charCodeAt(0);

/** A figure in base 36. */
function digitOf(sign: number): number {
  return sign >= FIRST_DIGIT_LETTER ? sign - FIRST_DIGIT_LETTER + 10 : sign - ZERO;
}

function letterOf(field: number): string {
  return String.fromCharCode(FIRST_LETTER + field);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
