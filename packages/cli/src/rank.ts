import { LOCALES } from '#generated/build.ts';
import {
  find,
  loadSearch,
  ofClass,
  quotesFor,
  stepMeant,
  type Found,
  type OwnerName,
  type Quote,
  type Search,
  type SearchResult,
  type SerializedSearch,
} from '@polystatus/status/search';
import type { Catalog } from './catalog.ts';
import { readJson } from './data-file.ts';
import { classLead, comparisonLeads, stepLead, type Lead } from './search/lead.ts';
import { isIn } from './search/is-in.ts';
import { openTexts, type Texts } from './search/texts.ts';

/** Below this a result shares little more than a common word with the query. */
const WEAK = 8;

/** What a name or a question finds. */
export interface Ranking {
  /** Codes, best first; where a class is named, its own only. */
  readonly ids: readonly string[];
  /** What is named and is no code. */
  readonly leads: readonly Lead[];
  /** The sentence that a code was found by; none where it was found by its name. */
  readonly said: (id: string) => Quote | undefined;
  /** Where “choose” asks the same; looked for where it is shown. */
  readonly step: () => Lead | undefined;
}

/** What answers a name or a question: in the reader's language, else in the one that fits better. */
export function rank(catalog: Catalog, query: string): Ranking {
  const language = languageOf(catalog.tag, query);
  const written = textsIn(language);
  const owners = readJson('owner-names.json') as readonly OwnerName[];
  const found = find(query, namesIn(language), written, owners);
  const group = classLead(catalog, query);
  if (group?.digit !== undefined) return classRanking(catalog, found, group);
  const told = found.filter(({ by }) => by === 'text').map(({ id }) => id);
  const quoteFrom = quotesFor(query, written.fillers, written.foldOf);
  const comparisons = comparisonLeads(catalog, query);
  return {
    ids: found.map(({ id }) => id),
    leads: comparisons,
    said: (id) => (told.includes(id) ? quoteFrom(written.sentencesOf(id)) : undefined),
    step: () => {
      if (told.length === 0 || comparisons.length > 0) return undefined;
      const { sentencesOf, fillers, foldOf } = written;
      const question = stepMeant(query, told, sentencesOf, fillers, foldOf);
      return question === undefined ? undefined : stepLead(catalog, question);
    },
  };
}

/** Who names a class wants its codes. */
function classRanking({ rows }: Catalog, found: readonly Found[], group: Lead): Ranking {
  return {
    ids: ofClass(
      group.digit ?? '',
      found,
      rows.map(({ id }) => id),
    ),
    leads: [group],
    said: () => undefined,
    step: () => undefined,
  };
}

/** The reader’s language, unless the question is in another and its names fit twice as well. */
function languageOf(tag: string, text: string): string {
  const own = best(namesIn(tag), text);
  if (own >= WEAK || isIn(tag, text, textsIn(tag))) return tag;
  const others = LOCALES.filter((other) => other !== tag);
  const scores = others.map((other) => [other, best(namesIn(other), text)] as const);
  const [strongest, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a), [tag, own]);
  return score > 2 * own ? strongest : tag;
}

const opened = new Map<string, Search>();

function namesIn(tag: string): Search {
  const known =
    opened.get(tag) ?? remembering(loadSearch(readJson(`${tag}/search.json`) as SerializedSearch));
  opened.set(tag, known);
  return known;
}

/** Names are asked the same twice: for their language, and for the answer. */
function remembering(names: Search): Search {
  const answers = new Map<string, SearchResult[]>();
  return {
    ...names,
    search: (query) => {
      const known = answers.get(query) ?? names.search(query);
      answers.set(query, known);
      return known;
    },
  };
}

const texts = new Map<string, Texts>();

function textsIn(tag: string): Texts {
  const known = texts.get(tag) ?? openTexts(tag);
  texts.set(tag, known);
  return known;
}

function best(names: Search, text: string): number {
  return names.search(text)[0]?.score ?? 0;
}
