import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { FIELD, NAME } from './row.ts';
import type { Tables } from './tables.ts';

/**
 * What a search needs: id, title, phrase where it is not the title, former phrases, synonyms,
 * header names. Everything but the title, which is also shown, is folded beforehand. What sentences
 * say is found by the full text.
 */
export interface SerializedSearch {
  readonly owners: Readonly<Record<string, string>>;
  /** Fields by tabs, names within a field by bars: smaller than arrays even when compressed. */
  readonly rows: readonly string[];
  readonly tables?: Tables;
}

export function serialize(documents: readonly SearchDocument[]): SerializedSearch {
  return {
    owners: Object.fromEntries(documents.map(({ owner, ownerName }) => [owner, fold(ownerName)])),
    rows: documents.map((document) => {
      const { id, title, phrase, formerPhrases, synonyms, headers, constants = [] } = document;
      const foldedPhrase = fold(phrase);
      return [
        id,
        title.replaceAll(FIELD, ' '),
        foldedPhrase === fold(title) ? '' : foldedPhrase,
        joined(formerPhrases),
        joined([...synonyms, ...constants]),
        joined(headers),
      ].join(FIELD);
    }),
  };
}

function joined(texts: readonly string[]): string {
  return texts.map(fold).join(NAME);
}
