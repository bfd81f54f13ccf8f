import { FIELD_NAMES, type Field } from './fields.ts';
import { fold } from './fold.ts';
import { levelsOf } from './levels.ts';
import type { SynonymRing } from './synonym-rings.ts';
import type { TextDocument } from './text-document.ts';
import { wordsIn } from './words-in.ts';
import { worthIn, type Lengths, type Place } from './worth.ts';

/**
 * An index as it is stored: words in order, a line each, with what they are worth where; a search
 * reads only the lines of the words it asks for, so that opening one takes no longer than reading it.
 */
export interface TextIndex {
  readonly ids: readonly string[];
  /** Folded words that say nothing in a question. */
  readonly fillers: readonly string[];
  /** Folded words that mean the same in a question; none that no text has anything of. */
  readonly rings: readonly SynonymRing[];
  /** `word levels`, by line; `levelsOf` what it is worth in the documents. */
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
  const words = new Map<string, Place[]>();
  const counts = new Map(FIELD_NAMES.map((name): [Field, number[]] => [name, []]));
  documents.forEach((document, at) => {
    for (const [field, of] of counts) {
      const own = wordsOf(document[field], silent);
      of.push(own.length);
      for (const [word, count] of counted(own)) {
        const places = words.get(word) ?? [];
        places.push({ document: at, field, count });
        words.set(word, places);
      }
    }
  });
  const lengths = Object.fromEntries(
    Array.from(counts, ([field, of]) => [field, lengthsOf(of)]),
  ) as Record<Field, Lengths>;
  return {
    ids: documents.map(({ id }) => id),
    fillers: [...silent].sort(),
    rings: rings.map((ring) => [...new Set(ring.map(fold))]),
    words: [...words]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, places]) => `${word} ${levelsOf(worthIn(places, lengths))}`)
      .join('\n'),
  };
}

/** The words of a text that say something; folded. */
export function wordsOf(text: string, silent: ReadonlySet<string>): string[] {
  return wordsIn(fold(text)).filter((word) => !silent.has(word));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lengthsOf(of: readonly number[]): Lengths {
  return { of, average: of.reduce((sum, length) => sum + length, 0) / of.length };
}
