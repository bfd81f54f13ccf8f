import { fold } from './fold.ts';
import { wordsIn } from './words-in.ts';
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
  /** By document: number of words in each field. */
  readonly lengths: readonly (readonly number[])[];
  /**
   * `word places`, by line; places are joined by spaces: how many documents after the place before,
   * in base 36, then each field as a letter, with its count where that is not 1.
   */
  readonly words: string;
}

/** @param fillers of `locale.yaml` */
export function makeIndex(
  documents: readonly TextDocument[],
  fillers: readonly string[],
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
    lengths,
    words: lines.map(([word, places]) => `${word} ${written(places)}`).join('\n'),
  };
}

/** The words of a text that say something; folded. */
export function wordsOf(text: string, silent: ReadonlySet<string>): string[] {
  return wordsIn(fold(text)).filter((word) => !silent.has(word));
}

/** The places in a line that `makeIndex` wrote, behind its word. */
export function placesIn(line: string): Place[] {
  let document = 0;
  return line
    .split(' ')
    .slice(1)
    .flatMap((place) => {
      const step = place.search(/[A-Z]/);
      document += Number.parseInt(place.slice(0, step), 36);
      return Array.from(place.slice(step).matchAll(/([A-Z])(\d*)/g), ([, letter = 'A', count]) => ({
        document,
        field: letter.charCodeAt(0) - FIRST_LETTER,
        count: Number(count || '1'),
      }));
    });
}

function written(
  places: readonly { readonly document: number; readonly fields: string }[],
): string {
  return places
    .map(({ document, fields }, at) => {
      const before = at === 0 ? 0 : (places[at - 1]?.document ?? 0);
      return `${(document - before).toString(36)}${fields}`;
    })
    .join(' ');
}

const FIRST_LETTER = 'A'.charCodeAt(0);

function letterOf(field: number): string {
  return String.fromCharCode(FIRST_LETTER + field);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
