import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { Names, TIER } from './names.ts';
import { readNumbers, type Numbers } from './numbers.ts';
import { FIELD, idOf, readRow } from './row.ts';
import { spelledOut } from './spelling.ts';
import { serialize, type SerializedSearch } from './serialize.ts';
import { makeTables } from './tables.ts';
import { wordsIn } from './words-in.ts';
import { Words } from './words.ts';

export interface SearchResult {
  readonly id: string;
  readonly score: number;
}

export interface Search {
  /** Codes for a number, a class, a name or free text, best first; empty where nothing fits. */
  readonly search: (query: string) => SearchResult[];
  /** The title to show for a result; none where the search was stored with its tables. */
  readonly title: (id: string) => string | undefined;
  /**
   * JSON for `loadSearch`: small, for the network, or the tables that loading would otherwise make,
   * for a file on the same machine, without what they are made of.
   */
  readonly serialize: (options?: { readonly tables?: boolean }) => string;
}

/** Longer queries are pasted by accident; what counts stands at their beginning. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** Between an equal name and a mistyped one. */
const NUMBER_TIER = 500;

/** What a begun name of an owner’s code is worth beside one of the registry. */
const OF_OTHERS = 0.3;

export function createSearch(documents: readonly SearchDocument[]): Search {
  return fromSerialized(serialize(documents));
}

/** Restores a search from what `serialize()` wrote, as text or already parsed. */
export function loadSearch(json: string | SerializedSearch): Search {
  return fromSerialized(typeof json === 'string' ? (JSON.parse(json) as SerializedSearch) : json);
}

interface Index {
  readonly ids: readonly string[];
  readonly codes: readonly number[];
  readonly known: ReadonlySet<number>;
  readonly names: Names;
  readonly words: Words;
}

function fromSerialized(data: SerializedSearch): Search {
  const tables = data.tables ?? makeTables(data.rows, data.owners);
  const ids = data.rows.map(idOf);
  const codes = ids.map((id) => Number(id.slice(id.indexOf('/') + 1)));
  const names = new Names(tables.names);
  const words = new Words(tables.words, ids.length);
  const index = { ids, codes, known: new Set(codes), names, words };
  return {
    search: (query) => search(index, spelledOut(query) ?? query),
    title: (id) => {
      const row = data.rows[ids.indexOf(id)];
      return (row === undefined ? '' : readRow(row).title) || undefined;
    },
    serialize: ({ tables: included = false } = {}) => {
      const { owners, rows } = data;
      if (!included) return JSON.stringify({ owners, rows });
      return JSON.stringify({ owners: {}, rows: ids.map((id) => id + FIELD), tables });
    },
  };
}

function search(index: Index, query: string): SearchResult[] {
  const folded = fold(query.slice(0, MAX_LENGTH));
  const numbers = readNumbers(folded.split(' ').slice(0, MAX_WORDS).join(' '), index.known);
  const scores = new Map<number, number>();
  const raise = (at: number, score: number): void => {
    scores.set(at, Math.max(scores.get(at) ?? 0, score));
  };
  const rest = numbers.words.join(' ');
  const raiseName = (at: number, score: number): void =>
    raise(at, isOwners(index, at) ? behind(score) : score);
  if (folded !== '') index.names.match(folded, raiseName);
  if (rest !== '' && rest !== folded) index.names.match(rest, raiseName);
  for (const [at, score] of index.words.match(numbers.words.flatMap(wordsIn))) {
    const before = scores.get(at) ?? 0;
    // Nor do the words of a name that is only begun lift an owner’s code.
    scores.set(at, before + score * (isOwners(index, at) && isBegun(before) ? OF_OTHERS : 1));
  }
  addNumbers(index, numbers, scores);
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || rank(index, a) - rank(index, b))
    .map(([at, score]) => ({ id: index.ids[at] ?? '', score }));
}

/** Lifts the codes asked for by number; a class admits no others. */
function addNumbers(
  { codes }: Index,
  { classes, codes: asked, prefix, words }: Numbers,
  scores: Map<number, number>,
): void {
  codes.forEach((code, at) => {
    const digits = String(code).padStart(3, '0');
    const score = scores.get(at) ?? 0;
    // Figures alone ask for a list by number; names that contain them must not disturb it.
    const inOrder = NUMBER_TIER - at / codes.length;
    if (classes.length > 0) {
      if (!classes.includes(digits.charAt(0))) scores.delete(at);
      else scores.set(at, words.length > 0 ? score + NUMBER_TIER : inOrder);
    } else if (asked.includes(code)) {
      scores.set(at, score + NUMBER_TIER - asked.indexOf(code));
    } else if (prefix !== undefined && digits.startsWith(prefix)) {
      scores.set(at, inOrder);
    }
  });
}

/** A name that is only begun may be anybody’s: the registry’s codes come first. */
function behind(score: number): number {
  return isBegun(score) ? TIER.prefix + OF_OTHERS * (score - TIER.prefix) : score;
}

function isBegun(score: number): boolean {
  return score >= TIER.prefix && score < TIER.near;
}

/** On equal scores: the registry's codes by number, then those of other owners. */
function rank(index: Index, at: number): number {
  return (isOwners(index, at) ? index.ids.length : 0) + at;
}

function isOwners({ ids }: Index, at: number): boolean {
  return ids[at]?.includes('/') ?? false;
}
