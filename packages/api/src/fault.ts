import { problem } from '@polystatus/data/problem';
import { textAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { localeOf } from './locale.ts';
import type { Refusal } from './refusal.ts';
import { say } from './say.ts';

/** The answer to a refused request: a problem in the reader’s language (RFC 9457). */
export function faultAnswer(asked: Asked, refusal: Refusal): Answer {
  const { status, message, values, parameter, headers } = refusal;
  const locale = localeOf(asked);
  const body = problem(status, {
    locale,
    detail: say(locale, `fault.${message}`, values),
    parameter,
  });
  return textAnswer(status, 'application/problem+json', `${JSON.stringify(body)}\n`, {
    'content-language': locale,
    'cache-control': 'no-store',
    vary: 'Accept, Accept-Language',
    ...headers,
  });
}

/** The answer where we failed: nothing about why, which is nobody else’s business. */
export function failureAnswer(asked: Asked): Answer {
  const locale = localeOf(asked);
  const text = `${JSON.stringify(problem(500, { locale }))}\n`;
  return textAnswer(500, 'application/problem+json', text, {
    'content-language': locale,
    'cache-control': 'no-store',
    vary: 'Accept-Language',
  });
}
