import { searchLoaders } from '#generated/loaders.ts';
import { loadFullText, type FullText } from '@polystatus/status/full-text';
import { loadSearch, type Search, type Sentence } from '@polystatus/status/search';
import type { TextIndex } from '@polystatus/status/search/text-index';
import { BASE, findDocument } from '../documents/documents.ts';

interface Row {
  readonly id: string;
}

/** What a search in one language looks through. */
export interface Index extends Beside {
  readonly names: Search;
  readonly text: FullText;
  /** Words that say nothing in a question. */
  readonly fillers: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

/** What build/generated.ts writes beside the names and the full text. */
interface Beside {
  /** What may be quoted of each code. */
  readonly sentences: Readonly<Record<string, readonly Sentence[]>>;
  /** Titles of the comparisons by their ids, `401-403`. */
  readonly comparisons: Readonly<Record<string, string>>;
  /** Questions of “choose” by their ids. */
  readonly questions: Readonly<Record<string, string>>;
}

const opened = new Map<string, Promise<Index>>();

/** Opens the index of a language once. */
export function openIndex(locale: string): Promise<Index> {
  const own = opened.get(locale) ?? load(locale);
  opened.set(locale, own);
  return own;
}

async function load(locale: string): Promise<Index> {
  const [names = '', texts = '', beside = ''] = (await searchLoaders.get(locale)?.()) ?? [];
  const document = await findDocument(`${BASE}${locale}/index.json`);
  const rows = JSON.parse(new TextDecoder().decode(document?.body)) as readonly Row[];
  // Paths in the index are relative to it; a search answers from elsewhere.
  const absolute = rows.map((row) => ({ ...row, path: `${BASE}${locale}/${row.id}.json` }));
  const index = JSON.parse(texts) as TextIndex;
  return {
    ...(JSON.parse(beside) as Beside),
    names: loadSearch(names),
    text: loadFullText(index),
    fillers: index.fillers,
    rows: new Map(absolute.map((row) => [row.id, row])),
  };
}
