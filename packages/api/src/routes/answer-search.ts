import { ownerNames, searchLoaders } from '#generated/loaders.ts';
import { loadFullText, type FullText } from '@polystatus/status/full-text';
import { find, loadSearch, type Search } from '@polystatus/status/search';
import { textAnswer, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { requireType } from '../documents/answer-document.ts';
import { BASE, findDocument } from '../documents/documents.ts';
import { localeNamed, localeOf } from '../locale.ts';
import { readParameters, refuse, text, whole } from '../parameters.ts';
import { revalidated } from '../revalidated.ts';

/** Parameters of /api/v1/search. */
export const SEARCH_PARAMETERS = { q: text(200), lang: text(35), limit: whole(1, 200) };

const DEFAULT_LIMIT = 20;

interface IndexRow {
  readonly id: string;
}

interface Index {
  readonly names: Search;
  readonly text: FullText;
  readonly rows: ReadonlyMap<string, IndexRow>;
}

const loaded = new Map<string, Promise<Index>>();

/**
 * Codes that fit a name or a question, best first, as rows of the index of the language.
 *
 * @throws {Refusal} 400 naming the parameter at fault, 406
 */
export async function answerSearch(asked: Asked): Promise<Answer> {
  requireType(asked.header('accept'), ['application/json']);
  const { q, lang, limit = DEFAULT_LIMIT } = readParameters(asked.query, SEARCH_PARAMETERS);
  const locale = lang === undefined ? localeOf(asked) : localeNamed(lang);
  if (q === undefined) return refuse('missing', 'q');
  const { names, text: texts, rows } = await indexOf(locale);
  const found = find(q, names, texts, ownerNames);
  const results = found.slice(0, limit).flatMap(({ id }) => rows.get(id) ?? []);
  const body = { lang: locale, query: q, total: found.length, results };
  const answer = textAnswer(200, 'application/json', `${JSON.stringify(body)}\n`, {
    'content-language': locale,
    'cache-control': 'public, max-age=3600',
    vary: 'Accept, Accept-Language',
  });
  return revalidated(answer, asked);
}

function indexOf(locale: string): Promise<Index> {
  const own = loaded.get(locale) ?? load(locale);
  loaded.set(locale, own);
  return own;
}

async function load(locale: string): Promise<Index> {
  const [names = '', texts = ''] = (await searchLoaders.get(locale)?.()) ?? [];
  const document = await findDocument(`${BASE}${locale}/index.json`);
  const rows = JSON.parse(new TextDecoder().decode(document?.body)) as readonly IndexRow[];
  // Paths in the index are relative to it; a search answers from elsewhere.
  const absolute = rows.map((row) => ({ ...row, path: `${BASE}${locale}/${row.id}.json` }));
  return {
    names: loadSearch(names),
    text: loadFullText(texts),
    rows: new Map(absolute.map((row) => [row.id, row])),
  };
}
