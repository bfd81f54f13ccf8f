import { LOCALES } from '#generated/build.ts';
import { loadSearch, type SearchResult, type SerializedSearch } from '@polystatus/status/search';
import type { Catalog } from './catalog.ts';
import { readJson } from './data-file.ts';

/** Below this a result shares little more than a common word with the query. */
const WEAK = 8;

/** Ids for a free text, best first: in the reader's language, else in the one that fits better. */
export function rank({ tag }: Catalog, text: string): string[] {
  const own = searchIn(tag, text);
  if (best(own) >= WEAK) return own.map(({ id }) => id);
  const all = [own, ...LOCALES.filter((other) => other !== tag).map((t) => searchIn(t, text))];
  const strongest = all.reduce((a, b) => (best(b) > 2 * best(a) ? b : a));
  return strongest.map(({ id }) => id);
}

function searchIn(tag: string, text: string): SearchResult[] {
  return loadSearch(readJson(`${tag}/search.json`) as SerializedSearch).search(text);
}

function best(results: readonly SearchResult[]): number {
  return results[0]?.score ?? 0;
}
