import { textAnswer, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { requireType } from '../documents/answer-document.ts';
import { localeNamed, localeOf } from '../locale.ts';
import { readParameters, refuse, text, whole } from '../parameters.ts';
import { revalidated } from '../revalidated.ts';
import { searchIn } from '../search/search-in.ts';

/** Parameters of /api/v1/search. */
export const SEARCH_PARAMETERS = { q: text(200), lang: text(35), limit: whole(1, 200) };

const DEFAULT_LIMIT = 20;

/**
 * Codes that fit a name or a question, best first, as rows of the index of the language, each with
 * the sentence it was found by; beside them the class, comparisons and step of “choose” asked for.
 *
 * @throws {Refusal} 400 naming the parameter at fault, 406
 */
export async function answerSearch(asked: Asked): Promise<Answer> {
  requireType(asked.header('accept'), ['application/json']);
  const { q, lang, limit = DEFAULT_LIMIT } = readParameters(asked.query, SEARCH_PARAMETERS);
  const locale = lang === undefined ? localeOf(asked) : localeNamed(lang);
  if (q === undefined) return refuse('missing', 'q');
  const body = { lang: locale, query: q, ...(await searchIn(locale, q, limit)) };
  const answer = textAnswer(200, 'application/json', `${JSON.stringify(body)}\n`, {
    'content-language': locale,
    'cache-control': 'public, max-age=3600',
    vary: 'Accept, Accept-Language',
  });
  return revalidated(answer, asked);
}
