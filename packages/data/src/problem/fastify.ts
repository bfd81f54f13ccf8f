import type { ProblemOptions } from './problem-of.ts';
import { allLanguages } from './all-languages.ts';
import { answerIn, STALE, type AnswerOptions } from './answer.ts';
import { answerTo, type ThrownOptions } from './thrown.ts';
import { languagesOf, type Languages, type Titles } from './titles.ts';

export type { AnswerOptions, Page } from './answer.ts';
export type { ThrownOptions } from './thrown.ts';

type Thrower = { readonly headers?: object | null } | null | undefined;

/** The part of a Fastify request that is read. */
export interface FastifyRequest {
  readonly headers: {
    readonly accept?: string | undefined;
    readonly 'accept-language'?: string | undefined;
  };
}

/** The part of a Fastify reply that is used. */
export interface FastifyReply {
  readonly log: { error(error: unknown): void };
  getHeader(name: string): number | string | readonly string[] | undefined;
  removeHeader(name: string): unknown;
  headers(values: Record<string, string>): unknown;
  code(status: number): unknown;
  send(payload?: unknown): unknown;
}

/** {@link sendProblem}, and what {@link problemsIn} makes. */
export type SendProblem = <
  Reply extends FastifyReply,
  const Options extends ProblemOptions & object = object,
>(
  request: FastifyRequest,
  reply: Reply,
  code: number | string,
  options?: Options,
  answered?: AnswerOptions,
) => Reply;

/** {@link handleErrors}, and what {@link problemsIn} makes. */
export type HandleErrors = <Request extends FastifyRequest>(
  options?: ThrownOptions<Request>,
) => <Reply extends FastifyReply>(error: unknown, request: Request, reply: Reply) => Reply;

/**
 * Sends a problem as the reply, in the language of the request.
 *
 * @param code a status code, or an id such as `nginx/499`; an unknown 4xx or 5xx is answered with
 * the words of its class, what cannot end a request as 500
 * @param options of `problem`: `detail`, `instance`, `type`, `english`, extension members
 * @param answered header fields of the reply, languages to choose from, a page for browsers
 * @returns the reply, for async handlers to return
 * @throws {TypeError} for an extension member or a header field that cannot be sent
 * @example app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 404))
 */
export const sendProblem: SendProblem = /* @__PURE__ */ sendIn(allLanguages);

/**
 * An error handler: `error.statusCode` or `error.status` from 400 to 599, otherwise 500. The
 * message of the error is not sent unless the error says `expose: true`.
 *
 * @example app.setErrorHandler(handleErrors({ members: () => ({ english: true }) }))
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
  return (request, reply, code, options, answered = {}) => {
    const { status, headers, body } = answer(
      {
        accept: request.headers.accept,
        acceptLanguage: request.headers['accept-language'],
        vary: reply.getHeader('Vary')?.toString(),
      },
      code,
      options ?? {},
      answered,
    );
    for (const name of STALE) reply.removeHeader(name);
    reply.headers({ ...headers });
    reply.code(status);
    // As bytes: Fastify would add a charset to the type of a string, which JSON has none of.
    reply.send(body === undefined ? undefined : new TextEncoder().encode(body));
    return reply;
  };
}

function handleWith(send: SendProblem): HandleErrors {
  return (options = {}) =>
    (error, request, reply) => {
      // Fastify has copied all fields of the error by now, even those that cannot be sent.
      for (const name of Object.keys((error as Thrower)?.headers ?? {})) reply.removeHeader(name);
      const { report = (thrown) => reply.log.error(thrown) } = options;
      return send(request, reply, ...answerTo(error, request, { ...options, report }));
    };
}
