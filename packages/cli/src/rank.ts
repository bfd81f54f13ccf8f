import { LOCALES } from '#generated/build.ts';
import { loadFullText } from '@polystatus/status/full-text';
import {
  find,
  loadSearch,
  type OwnerName,
  type Search,
  type SerializedSearch,
} from '@polystatus/status/search';
import type { Catalog } from './catalog.ts';
import { readJson, readText } from './data-file.ts';

/** Below this a result shares little more than a common word with the query. */
const WEAK = 8;

/** Ids for a name or a question, best first: in the reader's language, else in the one that fits better. */
export function rank({ tag }: Catalog, text: string): string[] {
  const language = languageOf(tag, text);
  const owners = readJson('owner-names.json') as readonly OwnerName[];
  // Read where no name is certain.
  const texts = { search: fullTextIn(language) };
  return find(text, namesIn(language), texts, owners).map(({ id }) => id);
}

/** The reader’s language, unless the names of another fit twice as well. */
function languageOf(tag: string, text: string): string {
  const own = best(namesIn(tag), text);
  if (own >= WEAK) return tag;
  const others = LOCALES.filter((other) => other !== tag);
  const scores = others.map((other) => [other, best(namesIn(other), text)] as const);
  const [strongest, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a), [tag, own]);
  return score > 2 * own ? strongest : tag;
}

const opened = new Map<string, Search>();

function namesIn(tag: string): Search {
  const known = opened.get(tag) ?? loadSearch(readJson(`${tag}/search.json`) as SerializedSearch);
  opened.set(tag, known);
  return known;
}

function fullTextIn(tag: string) {
  return (question: string, owner?: string) =>
    loadFullText(readText(`${tag}/full-text.json`)).search(question, owner);
}

function best(names: Search, text: string): number {
  return names.search(text)[0]?.score ?? 0;
}
