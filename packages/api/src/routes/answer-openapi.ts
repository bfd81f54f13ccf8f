import { textAnswer, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { requireType } from '../documents/answer-document.ts';
import { localeNamed, localeOf } from '../locale.ts';
import { openapi } from '../openapi/openapi.ts';
import { readParameters, text } from '../parameters.ts';
import { revalidated } from '../revalidated.ts';
import type { Route } from './route.ts';

/** Parameters of /api/v1/openapi.json. */
export const OPENAPI_PARAMETERS = { lang: text(35) };

/** The description of the API (OpenAPI 3.1), its sentences in the reader’s language. */
export async function answerOpenapi(asked: Asked, routes: readonly Route[]): Promise<Answer> {
  requireType(asked.header('accept'), ['application/json']);
  const { lang } = readParameters(asked.query, OPENAPI_PARAMETERS);
  const locale = lang === undefined ? localeOf(asked) : localeNamed(lang);
  const answer = textAnswer(
    200,
    'application/json',
    `${JSON.stringify(await openapi(locale, routes))}\n`,
    {
      'content-language': locale,
      'cache-control': 'public, max-age=3600',
      vary: 'Accept, Accept-Language',
    },
  );
  return revalidated(answer, asked);
}
