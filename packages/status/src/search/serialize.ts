import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { FIELD, NAME } from './row.ts';
import type { Tables } from './tables.ts';

/**
 * What a search needs: id, title, phrase where it is not the title, former phrases, synonyms,
 * header names, words of the summary that the names do not have. Everything but the title, which
 * is also shown, is folded beforehand.
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
        ownWords(document).join(' '),
      ].join(FIELD);
    }),
  };
}

/** Words that lead to a document only through its summary. */
function ownWords({ title, phrase, formerPhrases, synonyms, summary }: SearchDocument): string[] {
  const named = new Set(
    [title, phrase, ...formerPhrases, ...synonyms].flatMap((name) => fold(name).split(' ')),
  );
  return [...new Set(fold(summary).split(' '))].filter(
    (word) => word.length > 1 && !named.has(word),
  );
}

function joined(texts: readonly string[]): string {
  return texts.map(fold).join(NAME);
}
