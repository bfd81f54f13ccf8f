import type { ProblemOptions } from './problem-of.ts';
import { allLanguages } from './all-languages.ts';
import { answerIn, STALE, type AnswerOptions } from './answer.ts';
import { answerTo, type ThrownOptions } from './thrown.ts';
import { languagesOf, type Languages, type Titles } from './titles.ts';

export type { AnswerOptions, Page } from './answer.ts';
export type { ThrownOptions } from './thrown.ts';

/** The part of a Hono context that is used. */
export interface HonoContext<Answered> {
  readonly req: { header(name: string): string | undefined };
  readonly res: { readonly headers: { get(name: string): string | null } };
  header(name: string, value?: string): void;
  status(status: number): void;
  body(data: string | null): Answered;
}

/** {@link sendProblem}, and what {@link problemsIn} makes. */
export type SendProblem = <Answered, const Options extends ProblemOptions & object = object>(
  context: HonoContext<Answered>,
  code: number | string,
  options?: Options,
  answered?: AnswerOptions,
) => Answered;

/** {@link handleErrors}, and what {@link problemsIn} makes. */
export type HandleErrors = <Context extends HonoContext<unknown>>(
  options?: ThrownOptions<Context>,
) => <Answered>(error: unknown, context: Context & HonoContext<Answered>) => Answered;

/**
 * A problem as the answer of a Hono handler, in the language of the request.
 *
 * @param context the `c` of the handler
 * @param code a status code, or an id such as `nginx/499`; an unknown 4xx or 5xx is answered with
 * the words of its class, what cannot end a request as 500
 * @param options of `problem`: `detail`, `instance`, `type`, `english`, extension members
 * @param answered header fields of the response, languages to choose from, a page for browsers
 * @throws {TypeError} for an extension member or a header field that cannot be sent
 * @example app.notFound((c) => sendProblem(c, 404))
 */
export const sendProblem: SendProblem = /* @__PURE__ */ sendIn(allLanguages);

/**
 * An error handler: `error.status` or `error.statusCode` from 400 to 599, otherwise 500. The
 * message of the error is not sent unless the error says `expose: true`. Of an `HTTPException`
 * with a prepared response, the header fields are kept.
 *
 * @example app.onError(handleErrors({ members: () => ({ english: true }) }))
 */
export const handleErrors: HandleErrors = /* @__PURE__ */ handleWith(sendProblem);

/**
 * The same in the languages an app names, and no byte of another.
 *
 * @param titles BCP 47 tag → `title` of `@polystatus/data/titles/<tag>`
 * @throws {RangeError} where no language is named
 * @example const { sendProblem, handleErrors } = problemsIn({ en, tr })
 */
export function problemsIn(titles: Titles): {
  readonly sendProblem: SendProblem;
  readonly handleErrors: HandleErrors;
} {
  const send = sendIn(languagesOf(titles));
  return { sendProblem: send, handleErrors: handleWith(send) };
}

function sendIn(languages: Languages): SendProblem {
  const answer = answerIn(languages);
  return (context, code, options, answered = {}) => {
    const { status, headers, body } = answer(
      {
        accept: context.req.header('Accept'),
        acceptLanguage: context.req.header('Accept-Language'),
        vary: context.res.headers.get('Vary'),
      },
      code,
      options ?? {},
      answered,
    );
    // Through the context, for what other middleware set there would win over a finished response.
    for (const name of STALE) context.header(name);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    context.status(status);
    return context.body(body ?? null);
  };
}

function handleWith(send: SendProblem): HandleErrors {
  return (options = {}) =>
    (error, context) =>
      send(context, ...answerTo(error, context, options));
}
