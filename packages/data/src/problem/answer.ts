import type { ClassId, Id } from '#generated/ids.ts';
import { borrowing, type Locale } from '#generated/tags.ts';
import { idOf } from '../id-of.ts';
import { negotiate } from '../negotiate.ts';
import type { AnyProblem, ProblemOf, ProblemOptions } from './problem-of.ts';
import { prefersHtml } from './prefers-html.ts';
import { problemWith } from './problem-with.ts';
import type { Languages } from './titles.ts';
import { vary } from './vary.ts';

/** How a problem is answered, whatever it is. */
export interface AnswerOptions {
  /** Languages to choose from; all there are titles of unless given. */
  readonly locales?: readonly Locale[] | undefined;
  /** The language of readers whom none of `locales` suits; `en` unless given, where there is English. */
  readonly defaultLocale?: Locale | undefined;
  /** Further header fields, such as those the code asks for: `Retry-After`, `Allow`, `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
  /**
   * Writes the page for those who would rather have one than JSON, as browsers say in `Accept`:
   * `errorPage` of `@polystatus/error-pages`, or one of your own. Where it gives nothing, it is
   * asked for the class, `4xx` or `5xx`; then the problem is sent all the same.
   */
  readonly page?: Page | undefined;
}

/** A whole HTML document about a code or a class, in a language. */
export type Page = (
  codeOrClass: Id | ClassId,
  options: { readonly locale: Locale; readonly retryAfter?: number },
) => string | undefined;

/** The same where the detail is what an error says: in which language, nobody knows. */
export interface Answered extends AnswerOptions {
  readonly foreignDetail?: boolean;
}

/** What of a request decides about the answer. */
export interface Asked {
  readonly accept: string | null | undefined;
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
  'Content-Language',
  'Content-Length',
  'Content-Range',
  'Content-Type',
  'ETag',
  'Last-Modified',
] as const;

const MEDIA_TYPE = 'application/problem+json';
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205, 304]);

/** What makes a response of a problem. */
export type AnswerOf = (
  asked: Asked,
  code: number | string,
  options: ProblemOptions & object,
  answered: Answered,
) => Answer;

/**
 * A problem as a response in one of these languages: status, header fields and JSON text
 * (RFC 9457), or a page.
 *
 * A number 400–599 that means nothing to us is answered with the words of its class (RFC 9110,
 * Section 15) and the type `about:blank`. What no response can end with, 1xx among it, is a 500.
 * 204, 205 and 304 have no content, so only their header fields are sent.
 *
 * It takes a status code, or an id such as `nginx/499`, and the options of `problem`; without
 * `locale` the language is negotiated.
 */
export function answerIn(languages: Languages): AnswerOf {
  const problem = problemWith(languages);
  return (asked, code, options, answered) => {
    const { locales = languages.locales, headers = {} } = answered;
    const { defaultLocale = languages.defaultLocale } = answered;
    const isChosen = options.locale !== undefined && options.locale !== null;
    const asks = isChosen
      ? options.locale
      : negotiate(asked.acceptLanguage, { locales, defaultLocale });
    // Of the languages there are titles of, whatever else was asked for.
    const locale = negotiate(asks, languages);
    const { type, title, status, ...rest } = sendable(problem, code, { ...options, locale });
    const content = pageFor(asked, code, status, locale, answered) ?? {
      type: MEDIA_TYPE,
      language: isIn(locale, code, options, answered) ? locale : undefined,
      body: JSON.stringify({ type, title, status, ...rest }),
    };
    const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    const hasContent = !NO_CONTENT.has(status);
    // An app that chose the language itself answers every Accept-Language alike.
    const varied = vary(
      asked.vary,
      ...given.filter(([name]) => /^vary$/i.test(name)).map(([, value]) => value),
      answered.page === undefined || status < 400 ? undefined : 'Accept',
      isChosen ? undefined : 'Accept-Language',
    );
    return {
      status,
      headers: {
        ...(hasContent ? contentFields(content, given) : undefined),
        ...Object.fromEntries(given.filter(([name]) => !/^(?:vary|content-type)$/i.test(name))),
        ...(varied === undefined ? undefined : { Vary: varied }),
      },
      body: hasContent ? content.body : undefined,
    };
  };
}

/** Whether all that is said is in the language, as far as anybody knows. */
function isIn(
  locale: Locale,
  code: number | string,
  { detail }: ProblemOptions,
  { foreignDetail = false }: Answered,
): boolean {
  const mayBorrow = typeof detail === 'function' || idOf(code) === undefined;
  return !foreignDetail && !(mayBorrow && borrowing.includes(locale));
}

interface Content {
  readonly type: string;
  readonly language: string | undefined;
  readonly body: string;
}

/** An app that says in which languages its words are knows better. */
function contentFields(
  { type, language }: Content,
  given: readonly (readonly [name: string, value: string])[],
): Record<string, string> {
  const saysLanguage = given.some(([name]) => /^content-language$/i.test(name));
  return {
    'Content-Type': type,
    ...(language === undefined || saysLanguage ? undefined : { 'Content-Language': language }),
  };
}

/** The page, if there is one and it is wanted. */
function pageFor(
  { accept }: Asked,
  code: number | string,
  status: number,
  locale: Locale,
  { page, headers = {} }: AnswerOptions,
): Content | undefined {
  if (page === undefined || status < 400 || !prefersHtml(accept)) return undefined;
  const id = idOf(code);
  const name = id !== undefined && Number(id.slice(-3)) === status ? id : idOf(status);
  const options = { locale, ...retryAfter(headers) };
  const body = (name && page(name, options)) ?? page(status < 500 ? '4xx' : '5xx', options);
  if (body === undefined) return undefined;
  // A page may be in another language than the problem, where it lacks this one.
  const language = /<html\b[^>]*?\slang="?([\w-]+)/i.exec(body)?.[1] ?? locale;
  return { type: 'text/html; charset=utf-8', language, body };
}

const DAY = 86_400;

/** Seconds that a page may tell; a date and a longer wait stay in their field. */
function retryAfter(headers: NonNullable<AnswerOptions['headers']>): { retryAfter?: number } {
  const [, value] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after') ?? [];
  const seconds = Number(value);
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= DAY ? { retryAfter: seconds } : {};
}

function sendable(
  problem: ProblemOf,
  code: number | string,
  options: ProblemOptions & object,
): AnyProblem & { readonly status: number } {
  const found = problem(code, options);
  return found?.status !== undefined && found.status >= 200
    ? { ...found, status: found.status }
    : problem(500, options);
}
