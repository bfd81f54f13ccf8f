import type { Locale } from '#generated/tags.ts';
import { negotiate } from '../negotiate.ts';
import { problem, type AnyProblem, type ProblemOptions } from '../problem.ts';
import { vary } from './vary.ts';

/** How a problem is answered, whatever it is. */
export interface AnswerOptions {
  /** Languages to choose from; every language of this package unless given. */
  readonly locales?: readonly Locale[] | undefined;
  /** The language of readers whom none of `locales` suits; `en` unless given. */
  readonly defaultLocale?: Locale | undefined;
  /** Further header fields, such as those the code asks for: `Retry-After`, `Allow`, `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
}

/** What of a request decides about the answer. */
export interface Asked {
  readonly acceptLanguage: string | null | undefined;
  /** `Vary` of the response as far as it is prepared. */
  readonly vary: string | null | undefined;
}

export interface Answer {
  readonly status: number;
  /** Name → value, to be set over what is prepared. */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` where the status has no content. */
  readonly body: string | undefined;
}

/** Fields about content that was prepared before the problem came up; they would be untrue of it. */
export const STALE = [
  'Content-Disposition',
  'Content-Encoding',
  'Content-Length',
  'Content-Range',
  'Content-Type',
  'ETag',
  'Last-Modified',
] as const;

const MEDIA_TYPE = 'application/problem+json';
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A problem as a response: status, header fields and JSON text (RFC 9457).
 *
 * A number 400–599 that means nothing to us is answered with the words of its class (RFC 9110,
 * Section 15) and the type `about:blank`. What no response can end with, 1xx among it, is a 500.
 * 204, 205 and 304 have no content, so only their header fields are sent.
 *
 * @param code a status code, or an id such as `nginx/499`
 * @param options of {@link problem}; without `locale` the language is negotiated
 */
export function answer(
  asked: Asked,
  code: number | string,
  options: ProblemOptions & object,
  { locales, defaultLocale, headers = {} }: AnswerOptions,
): Answer {
  const locale =
    options.locale === undefined
      ? negotiate(asked.acceptLanguage, { locales, defaultLocale })
      : negotiate(options.locale);
  const { type, title, status, ...rest } = sendable(code, { ...options, locale });
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const isVary = ([name]: readonly [string, string]): boolean => name.toLowerCase() === 'vary';
  // An app that chose the language itself answers every Accept-Language alike.
  const merged = vary(
    asked.vary,
    ...given.filter(isVary).map(([, value]) => value),
    options.locale === undefined ? 'Accept-Language' : undefined,
  );
  const hasContent = !NO_CONTENT.has(status);
  return {
    status,
    headers: {
      ...Object.fromEntries(given.filter((pair) => !isVary(pair))),
      ...(merged === undefined ? undefined : { Vary: merged }),
      ...(hasContent ? { 'Content-Type': MEDIA_TYPE, 'Content-Language': locale } : undefined),
    },
    body: hasContent ? JSON.stringify({ type, title, status, ...rest }) : undefined,
  };
}

function sendable(
  code: number | string,
  options: ProblemOptions & object,
): AnyProblem & { readonly status: number } {
  const found = problem(code, options);
  if (found?.status !== undefined && found.status >= 200) return { ...found, status: found.status };
  const status = Number(code);
  if (!Number.isInteger(status) || status < 400 || status > 599) return problem(500, options);
  const words = problem(status < 500 ? 400 : 500, {
    ...options,
    type: options.type ?? 'about:blank',
  });
  return { ...words, status };
}
