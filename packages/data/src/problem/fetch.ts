import type { ProblemOptions } from './problem-of.ts';
import { allLanguages } from './all-languages.ts';
import { answerIn, type AnswerOptions } from './answer.ts';
import { answerTo, type ThrownOptions } from './thrown.ts';
import { languagesOf, type Languages, type Titles } from './titles.ts';

export type { AnswerOptions, Page } from './answer.ts';
export type { ThrownOptions } from './thrown.ts';

/** The part of a `Request` that is read. */
export interface FetchRequest {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
}

/** {@link problemResponse}, and what {@link problemsIn} makes. */
export type ProblemResponse = <const Options extends ProblemOptions & object = object>(
  request: FetchRequest,
  code: number | string,
  options?: Options,
  answered?: AnswerOptions,
) => Response;

/** {@link problemFromError}, and what {@link problemsIn} makes. */
export type ProblemFromError = <Request extends FetchRequest>(
  request: Request,
  error: unknown,
  options?: ThrownOptions<Request>,
) => Response;

/**
 * A problem as a `Response`, in the language of the request: for Workers, Deno, Bun, service
 * workers and frameworks that answer with a `Response`.
 *
 * @param request a `Request`
 * @param code a status code, or an id such as `nginx/499`; an unknown 4xx or 5xx is answered with
 * the words of its class, what cannot end a request as 500
 * @param options of `problem`: `detail`, `instance`, `type`, `english`, extension members
 * @param answered header fields of the response, languages to choose from, a page for browsers
 * @throws {TypeError} for an extension member or a header field that cannot be sent
 * @example problemResponse(request, 503, { detail: 'Nightly backup.' }, { headers: { 'Retry-After': 120 } })
 */
export const problemResponse: ProblemResponse = /* @__PURE__ */ responseIn(allLanguages);

/**
 * The answer to whatever a handler threw. A `Response` that was thrown is returned as it is.
 *
 * @example fetch: (request) => route(request).catch((error) => problemFromError(request, error))
 */
export const problemFromError: ProblemFromError = /* @__PURE__ */ fromErrorWith(problemResponse);

/**
 * The same in the languages an app names, and no byte of another.
 *
 * @param titles BCP 47 tag → `title` of `@polystatus/data/titles/<tag>`
 * @throws {RangeError} where no language is named
 * @example const { problemResponse, problemFromError } = problemsIn({ en, tr })
 */
export function problemsIn(titles: Titles): {
  readonly problemResponse: ProblemResponse;
  readonly problemFromError: ProblemFromError;
} {
  const response = responseIn(languagesOf(titles));
  return { problemResponse: response, problemFromError: fromErrorWith(response) };
}

function responseIn(languages: Languages): ProblemResponse {
  const answer = answerIn(languages);
  return (request, code, options, answered = {}) => {
    const { status, headers, body } = answer(
      {
        accept: request.headers.get('Accept'),
        acceptLanguage: request.headers.get('Accept-Language'),
        vary: undefined,
      },
      code,
      options ?? {},
      answered,
    );
    return new Response(request.method === 'HEAD' ? null : (body ?? null), { status, headers });
  };
}

function fromErrorWith(response: ProblemResponse): ProblemFromError {
  return (request, error, options = {}) =>
    error instanceof Response ? error : response(request, ...answerTo(error, request, options));
}
