import { compareCodes, type Placed } from '../id.ts';

/** What one status code is found by, in one language. */
export interface SearchDocument {
  readonly id: string;
  readonly code: number;
  readonly owner: string;
  readonly ownerName: string;
  readonly class: string | null;
  readonly phrase: string;
  readonly formerPhrases: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly synonyms: readonly string[];
  readonly headers: readonly string[];
  /** Names in source code; indexed only where someone asks for them, they add weight. */
  readonly constants?: readonly string[];
}

interface Facts extends Placed {
  readonly code: number;
  readonly owner: string;
  readonly class: string | null;
  readonly phrase: string;
  readonly formerPhrases: readonly { readonly phrase: string }[];
  readonly headers: readonly { readonly name: string }[];
}

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly synonyms: readonly string[];
}

/**
 * Documents of one language from core's compiled facts, owners and catalog, in the order of readers.
 * Codes without words in the catalog are left out.
 */
export function documents(
  facts: Readonly<Record<string, Facts>>,
  owners: Readonly<Record<string, { readonly name: string }>>,
  catalog: Readonly<Record<string, Words>>,
): SearchDocument[] {
  return Object.values(facts)
    .sort(compareCodes)
    .flatMap(({ id, code, owner, class: group, phrase, formerPhrases, headers }) => {
      const words = catalog[id];
      if (!words) return [];
      return [
        {
          id,
          code,
          owner,
          ownerName: owners[owner]?.name ?? owner,
          class: group,
          phrase,
          formerPhrases: formerPhrases.map((former) => former.phrase),
          title: words.title,
          summary: words.summary,
          synonyms: words.synonyms,
          headers: headers.map(({ name }) => name),
        },
      ];
    });
}
