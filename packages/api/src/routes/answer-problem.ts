import { facts } from '@polystatus/data/facts';
import { problem } from '@polystatus/data/problem';
import { textAnswer, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { requireType } from '../documents/answer-document.ts';
import { localeNamed, localeOf } from '../locale.ts';
import { readParameters, text } from '../parameters.ts';
import { Refusal } from '../refusal.ts';
import { revalidated } from '../revalidated.ts';

/** Parameters of /api/v1/problem/<code>. */
export const PROBLEM_PARAMETERS = { lang: text(35) };

/**
 * The problem object of a code in the reader’s language, as a document about the problem: the
 * answer itself is a success. /status/<code> is where the code is sent.
 *
 * @param id `404` or `nginx/499`, as in the path
 * @throws {Refusal} 404 for an unknown code, 400, 406
 */
export async function answerProblem(asked: Asked, id: string): Promise<Answer> {
  const type = requireType(asked.header('accept'), [
    'application/problem+json',
    'application/json',
  ]);
  const { lang } = readParameters(asked.query, PROBLEM_PARAMETERS);
  const locale = lang === undefined ? localeOf(asked) : localeNamed(lang);
  const body = facts(id) && problem(id, { locale });
  if (body === undefined) throw new Refusal(404, 'code', { values: { code: id.slice(0, 60) } });
  const answer = textAnswer(200, type, `${JSON.stringify(body)}\n`, {
    'content-language': locale,
    'cache-control': 'public, max-age=3600',
    vary: 'Accept, Accept-Language',
  });
  return revalidated(answer, asked);
}
