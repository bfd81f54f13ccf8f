import type { Catalog } from './catalog.ts';
import { idsByName } from './name-table.ts';
import { readQuery, type Query } from './query.ts';
import { rank, type Ranking } from './rank.ts';
import { classLead } from './search/lead.ts';

/** Codes that belong together on the page. */
export type Group =
  /** One code; the others have the same number. */
  | { readonly kind: 'whole'; readonly ids: readonly string[] }
  /** One number without a registered meaning. */
  | { readonly kind: 'owners'; readonly ids: readonly string[]; readonly number: string }
  | { readonly kind: 'class'; readonly ids: readonly string[]; readonly digit: string }
  | {
      readonly kind: 'ranked';
      readonly ids: readonly string[];
      /** None where all are called so. */
      readonly ranking?: Ranking;
    };

export interface Resolution {
  readonly groups: readonly Group[];
  readonly unknown: readonly { readonly text: string; readonly query: Query }[];
}

/**
 * Finds what the words of a command line ask for: `404 410`, `4xx "not found"`, `not found`, or
 * else a free text made of all of them.
 */
export function resolve(catalog: Catalog, words: readonly string[]): Resolution {
  const whole = words.join(' ');
  const items = words.map((text) => ({ text, query: readQuery(text) }));
  const asText = items.some(({ query }) => query.kind === 'text');
  if (asText && words.length > 1) {
    const name = byName(catalog, whole);
    if (name) return { groups: [name], unknown: [] };
  }
  const exact = items.map(({ query }) => lookUp(catalog, query));
  if (!asText || exact.every((group) => group !== undefined)) {
    return {
      groups: exact.filter((group) => group !== undefined),
      unknown: items.filter((_, at) => exact[at] === undefined),
    };
  }
  const ranking = rank(catalog, whole);
  return ranking.ids.length > 0
    ? { groups: [{ kind: 'ranked', ids: ranking.ids, ranking }], unknown: [] }
    : { groups: [], unknown: [{ text: whole, query: readQuery(whole) }] };
}

function lookUp(catalog: Catalog, query: Query): Group | undefined {
  const { rows, row } = catalog;
  switch (query.kind) {
    case 'id':
      return row(query.id) && { kind: 'whole', ids: [query.id] };
    case 'number': {
      const { number } = query;
      const ids = rows.filter((one) => one.number === number).map(({ id }) => id);
      const [first] = ids;
      if (first === undefined) return undefined;
      return ids.length > 1 && first.includes('/')
        ? { kind: 'owners', ids, number }
        : { kind: 'whole', ids };
    }
    case 'class': {
      const { digit } = query;
      const ids = rows.filter(({ number }) => number.startsWith(digit)).map(({ id }) => id);
      return ids.length > 0 ? { kind: 'class', ids, digit } : undefined;
    }
    case 'text':
      return byName(catalog, query.folded);
  }
}

function byName(catalog: Catalog, text: string): Group | undefined {
  const query = readQuery(text);
  const ids = query.kind === 'text' ? idsByName(query.folded) : [];
  // “Redirect” is what Microsoft calls a code of its own; others mean the class.
  if (ids.every((id) => id.includes('/')) && (ids.length === 0 || classLead(catalog, text)))
    return undefined;
  return ids.length === 1 ? { kind: 'whole', ids } : { kind: 'ranked', ids };
}
