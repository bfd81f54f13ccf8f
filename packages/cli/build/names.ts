import { documents, fold, squeeze } from '@polystatus/status/search';
import type { Content } from '@polystatus/status/content';

const KINDS = ['title', 'former', 'synonym'] as const;

/**
 * Every name in every language whose words are here → ids, so that an exact name needs no search.
 *
 * Where one name leads to several codes, what is called so precedes what is also searched as so,
 * and the registry precedes other owners.
 */
export function names({
  facts,
  owners,
  localesOf,
  catalog,
}: Content): [name: string, ids: string[]][] {
  const found = new Map<string, Map<string, number>>();
  for (const { tag } of localesOf('apps')) {
    for (const document of documents(facts, owners, catalog(tag))) {
      const listed = {
        title: [document.title, document.phrase],
        former: document.formerPhrases,
        synonym: document.synonyms,
      };
      KINDS.forEach((kind, rank) => {
        for (const name of listed[kind]) {
          const key = squeeze(fold(name));
          const ids = found.get(key) ?? new Map<string, number>();
          ids.set(document.id, Math.min(ids.get(document.id) ?? rank, rank));
          found.set(key, ids);
        }
      });
    }
  }
  return [...found]
    .map(([name, ids]): [string, string[]] => [name, best(ids)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function best(ids: ReadonlyMap<string, number>): string[] {
  const rank = Math.min(...ids.values());
  const first = [...ids].filter(([, own]) => own === rank).map(([id]) => id);
  const registered = first.filter((id) => !id.includes('/'));
  return registered.length > 0 ? registered : first;
}
