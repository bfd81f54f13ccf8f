import { loadFullText, type FullText } from '@polystatus/status/full-text';
import { find, type OwnerName, type Search } from '@polystatus/status/search';

/** What a search field finds: names at once, and questions when their texts are here. */
export interface Questions {
  /** Ids, best first. */
  readonly find: (query: string) => string[];
}

/**
 * @param address of the full text, fetched when somebody first asks something that no name answers
 * @param changed is called when the answers may have become better
 */
export function questions(
  names: Search,
  owners: readonly OwnerName[],
  address: string,
  changed: () => void,
): Questions {
  let texts: Pick<FullText, 'search'> | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    isAsked = true;
    const response = await fetch(address);
    if (!response.ok) return;
    texts = loadFullText(await response.text());
    changed();
  };
  return {
    find: (query) => {
      const named = names.search(query);
      // Without a connection the names still answer; the next question tries again.
      if (!isAsked && (/\s/.test(query) || named.length === 0))
        load().catch(() => (isAsked = false));
      const found = texts ? find(query, names, texts, owners) : named;
      return found.map(({ id }) => id);
    },
  };
}
