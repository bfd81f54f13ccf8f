import MiniSearch from 'minisearch';
import { fold, ownerIn, type OwnerName } from '@polystatus/status/search';
import type { TextDocument } from '@polystatus/status/search/text-document';
import { FIELD_NAMES, FIELDS } from '@polystatus/status/search/fields';
import { wordsOf } from '@polystatus/status/search/text-index';
import { weightOf } from '@polystatus/status/full-text';

/** MiniSearch over the full text, with all that ours knows: fields, fillers, fold and owners. */
export function miniSearchOfTexts(
  documents: readonly TextDocument[],
  fillers: readonly string[],
  owners: readonly OwnerName[],
): { readonly search: (question: string) => readonly string[]; readonly index: () => string } {
  const silent = new Set(fillers.map(fold));
  const engine = new MiniSearch<TextDocument>({
    fields: [...FIELD_NAMES],
    tokenize: (text) => wordsOf(text, silent),
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELDS,
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
    },
  });
  engine.addAll(documents);
  return {
    search: (question) => {
      const owner = ownerIn(question, owners);
      return engine
        .search(question, { boostDocument: (id) => weightOf(String(id), owner) })
        .map(({ id }) => String(id));
    },
    index: () => JSON.stringify(engine),
  };
}
