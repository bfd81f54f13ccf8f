import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { Names } from './names.ts';
import { readNumbers, type Numbers } from './numbers.ts';
import { readRow, serialize, type Row, type SerializedSearch } from './serialize.ts';
import { Words } from './words.ts';

export interface SearchResult {
  readonly id: string;
  readonly score: number;
}

export interface Search {
  /** Codes for a number, a class, a name or free text, best first; empty where nothing fits. */
  readonly search: (query: string) => SearchResult[];
  /** The title to show for a result. */
  readonly title: (id: string) => string | undefined;
  /** JSON for `loadSearch`. */
  readonly serialize: () => string;
}

/** Longer queries are pasted by accident; what counts stands at their beginning. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** Between an equal name and a mistyped one. */
const NUMBER_TIER = 500;

const WEIGHT = { title: 5, former: 4, synonym: 3, owner: 3, header: 3, summary: 1 };

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
  const rows = data.rows.map(readRow);
  const index = fill(rows, data.owners);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return {
    search: (query) => search(index, query),
    title: (id) => titles.get(id),
    serialize: () => JSON.stringify(data),
  };
}

function fill(rows: readonly Row[], owners: SerializedSearch['owners']): Index {
  const names = new Names();
  const words = new Words();
  rows.forEach(({ id, title, phrase, former, synonyms, headers, summary }, at) => {
    const folded = fold(title);
    for (const name of [folded, phrase]) names.add(name, at, 'title');
    for (const name of former) names.add(name, at, 'former');
    for (const name of synonyms) names.add(name, at, 'synonym');
    words.add([folded, phrase], at, WEIGHT.title);
    words.add(former, at, WEIGHT.former);
    words.add(synonyms, at, WEIGHT.synonym);
    words.add(headers, at, WEIGHT.header);
    words.add([owners[ownerOf(id)] ?? ''], at, WEIGHT.owner);
    words.add([summary], at, WEIGHT.summary);
  });
  const codes = rows.map(({ id }) => codeOf(id));
  return { ids: rows.map(({ id }) => id), codes, known: new Set(codes), names, words };
}

function search(index: Index, query: string): SearchResult[] {
  const folded = fold(query.slice(0, MAX_LENGTH));
  const numbers = readNumbers(folded.split(' ').slice(0, MAX_WORDS).join(' '), index.known);
  const scores = new Map<number, number>();
  const raise = (at: number, score: number): void => {
    scores.set(at, Math.max(scores.get(at) ?? 0, score));
  };
  const rest = numbers.words.join(' ');
  if (folded !== '') index.names.match(folded, raise);
  if (rest !== '' && rest !== folded) index.names.match(rest, raise);
  for (const [at, score] of index.words.match(numbers.words))
    scores.set(at, (scores.get(at) ?? 0) + score);
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

/** On equal scores: the registry's codes by number, then those of other owners. */
function rank({ ids }: Index, at: number): number {
  return (ids[at]?.includes('/') ? ids.length : 0) + at;
}

function ownerOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? 'iana' : id.slice(0, slash);
}

function codeOf(id: string): number {
  return Number(id.slice(id.indexOf('/') + 1));
}
