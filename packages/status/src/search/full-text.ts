import { ringsIn, type SynonymRing } from './synonym-rings.ts';
import type { TextDocument } from './text-document.ts';
import { makeIndex, type TextIndex } from './text-index.ts';
import { wordValues, type OpenIndex } from './word-values.ts';

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
/** Words beside the owner’s name that make sure that its code is meant. */
const TOLD = 1.5;

/** What a word is worth in a text that certainly has it; one that may have it counts as a part of one. */
const SURE = 6;

/**
 * @param fillers words that say nothing in a question, of `locale.yaml`
 * @param rings words that mean the same in one, of `locale.yaml`
 */
export function createFullText(
  documents: readonly TextDocument[],
  fillers: readonly string[],
  rings: readonly SynonymRing[] = [],
): FullText {
  return open(makeIndex(documents, fillers, rings));
}

/** Restores what `serialize()` wrote, as text or already parsed. */
export function loadFullText(json: string | TextIndex): FullText {
  return open(typeof json === 'string' ? (JSON.parse(json) as TextIndex) : json);
}

function open(index: TextIndex): FullText {
  const opened = {
    ...index,
    silent: new Set(index.fillers),
    ringsOf: ringsIn(index.rings),
  };
  return {
    search: (question, owner) => search(opened, question, owner),
    serialize: () => JSON.stringify(index),
  };
}

function search(
  index: OpenIndex & Pick<TextIndex, 'ids'>,
  question: string,
  owner: string | undefined,
): TextResult[] {
  const scores = new Map<number, { sum: number; words: number }>();
  for (const values of wordValues(index, question)) {
    for (const [document, value] of values) {
      const { sum, words } = scores.get(document) ?? { sum: 0, words: 0 };
      scores.set(document, { sum: sum + value, words: words + Math.min(1, value / SURE) });
    }
  }
  return [...scores]
    .map(([document, { sum, words }]) => {
      const id = index.ids[document] ?? '';
      // Two words of a question in one text say more than each of them alone.
      return { id, score: sum * words * weightOf(id, owner, words) };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * What a code counts beside those of others, where a question names `owner` or none.
 *
 * @param words words of the question that its text has; all of them, where nobody counted
 */
export function weightOf(id: string, owner: string | undefined, words = Infinity): number {
  const slash = id.indexOf('/');
  if (slash < 0) return 1;
  if (id.slice(0, slash) !== owner) return OF_OTHERS;
  // The first is the owner’s name, which may only say where something happened: “vanish from google”.
  const told = Math.min(1, Math.max(0, words - 1) / TOLD);
  return OF_OTHERS + told * (OF_THE_NAMED - OF_OTHERS);
}
