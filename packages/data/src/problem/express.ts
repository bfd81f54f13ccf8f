import type { ProblemOptions } from './problem-of.ts';
import { allLanguages } from './all-languages.ts';
import { answerIn, STALE, type AnswerOptions } from './answer.ts';
import { answerTo, type ThrownOptions } from './thrown.ts';
import { languagesOf, type Languages, type Titles } from './titles.ts';

export type { AnswerOptions, Page } from './answer.ts';
export type { ThrownOptions } from './thrown.ts';

/** The part of a request of Express, Connect or `node:http` that is read. */
export interface NodeRequest {
  readonly headers: {
    readonly accept?: string | undefined;
    readonly 'accept-language'?: string | undefined;
  };
}

/** The part of a response of Express, Connect or `node:http` that is used. */
export interface NodeResponse {
  statusCode: number;
  statusMessage?: string;
  readonly headersSent: boolean;
  getHeader(name: string): number | string | readonly string[] | undefined;
  setHeader(name: string, value: string): unknown;
  removeHeader(name: string): unknown;
  end(body?: string): unknown;
}

/** {@link sendProblem}, and what {@link problemsIn} makes. */
export type SendProblem = <const Options extends ProblemOptions & object = object>(
  request: NodeRequest,
  response: NodeResponse,
  code: number | string,
  options?: Options,
  answered?: AnswerOptions,
) => void;

/** {@link handleErrors}, and what {@link problemsIn} makes. */
export type HandleErrors = <Request extends NodeRequest>(
  options?: ThrownOptions<Request>,
) => (
  error: unknown,
  request: Request,
  response: NodeResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Ends a response with a problem, in the language of the request. Works with Express, Connect and
 * plain `node:http`.
 *
 * @param code a status code, or an id such as `nginx/499`; an unknown 4xx or 5xx is answered with
 * the words of its class, what cannot end a request as 500
 * @param options of `problem`: `detail`, `instance`, `type`, `english`, extension members
 * @param answered header fields of the response, languages to choose from, a page for browsers
 * @throws {TypeError} for an extension member or a header field that cannot be sent
 * @example app.use((req, res) => sendProblem(req, res, 404))
 */
export const sendProblem: SendProblem = /* @__PURE__ */ sendIn(allLanguages);

/**
 * Error-handling middleware: `error.status` or `error.statusCode` from 400 to 599, otherwise 500.
 * The message of the error is not sent unless the error says `expose: true`.
 *
 * Once a response has begun, the error goes on to Express, which closes the connection.
 *
 * @example app.use(handleErrors({ members: () => ({ english: true }) }))
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
  return (request, response, code, options, answered = {}) => {
    const { status, headers, body } = answer(
      {
        accept: request.headers.accept,
        acceptLanguage: request.headers['accept-language'],
        vary: response.getHeader('Vary')?.toString(),
      },
      code,
      options ?? {},
      answered,
    );
    for (const name of STALE) response.removeHeader(name);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    // A phrase of an earlier status; the property of HTTP/2, which warns, is none of its own.
    if (Object.hasOwn(response, 'statusMessage')) response.statusMessage = '';
    // Node leaves the length out once it was removed. Where the method is HEAD, it drops the text.
    if (body !== undefined)
      response.setHeader('Content-Length', `${new TextEncoder().encode(body).length}`);
    response.end(body);
  };
}

function handleWith(send: SendProblem): HandleErrors {
  return (options = {}) =>
    // Express knows error handlers by their four parameters.
    (error, request, response, next) => {
      if (response.headersSent) return next(error);
      send(request, response, ...answerTo(error, request, options));
    };
}
