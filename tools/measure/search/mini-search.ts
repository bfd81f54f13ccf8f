import MiniSearch from 'minisearch';
import { fold, type SearchDocument } from '@polystatus/status/search';

/** MiniSearch with our fold and our fields: what this package has to beat. */
export function miniSearch(documents: readonly SearchDocument[]): {
  search: (query: string) => string[];
  index: () => string;
} {
  const engine = new MiniSearch<Record<string, string>>({
    fields: ['title', 'former', 'synonyms', 'headers', 'summary'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { title: 5, former: 4, synonyms: 3, headers: 3 },
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
    },
  });
  engine.addAll(
    documents.map((document) => ({
      id: document.id,
      title: `${document.title} ${document.phrase}`,
      former: document.formerPhrases.join(' '),
      synonyms: `${document.synonyms.join(' ')} ${document.ownerName}`,
      headers: document.headers.join(' '),
      summary: document.summary,
    })),
  );
  return {
    search: (query) => engine.search(query).map(({ id }) => String(id)),
    index: () => JSON.stringify(engine),
  };
}
