import { reasonPhrase } from '../index.ts';
import type { ProblemOptions } from './problem-of.ts';
import type { Answered, AnswerOptions } from './answer.ts';
import { isTold } from './told-field.ts';

/** How thrown errors are answered. */
export interface ThrownOptions<Request> extends AnswerOptions {
  /** Options and extension members of the problem that an error becomes. */
  readonly members?: ((error: unknown, request: Request) => ProblemOptions & object) | undefined;
  /** Where errors answered with 5xx go; the console unless given, so that none is lost. */
  readonly report?: ((error: unknown, request: Request) => void) | undefined;
}

/**
 * Reports an error that is our fault.
 *
 * @returns the code to answer with, options of the problem, header fields and languages
 */
export function answerTo<Request>(
  error: unknown,
  request: Request,
  { members, report = reportToConsole, ...answered }: ThrownOptions<Request>,
): [code: number, options: ProblemOptions & object, answered: Answered] {
  const { status, options, headers } = readThrown(error);
  if (status >= 500) report(error, request);
  const own = { ...options, ...members?.(error, request) };
  return [
    status,
    own,
    {
      ...answered,
      headers: { ...headers, ...answered.headers },
      foreignDetail: own.detail !== undefined && own.detail === options.detail,
    },
  ];
}

/** What an error tells about its answer. */
export interface Thrown {
  readonly status: number;
  readonly options: ProblemOptions & object;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads an error as HTTP libraries throw it: `status` or `statusCode`, `headers`, `expose`, and
 * the prepared response that `getResponse()` gives.
 *
 * Only 400–599 count, anything else is a 500. The message stays inside, for it may name files,
 * hosts and queries, unless the error itself says `expose: true`.
 */
export function readThrown(error: unknown): Thrown {
  const { status, statusCode, expose, message, headers, getResponse } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Readonly<Record<string, unknown>>;
  const code = [status, statusCode].find((value): value is number => isErrorStatus(value)) ?? 500;
  const prepared =
    typeof getResponse === 'function'
      ? (getResponse.call(error) as { readonly headers?: unknown } | undefined)?.headers
      : headers;
  return {
    status: code,
    // A message that only repeats the phrase, as libraries fill it in, explains nothing.
    options:
      expose === true && typeof message === 'string' && message !== reasonPhrase(code)
        ? { detail: message }
        : {},
    headers: Object.fromEntries(pairs(prepared).filter(isTold)),
  };
}

/** Where errors go unless an app says otherwise. */
function reportToConsole(error: unknown): void {
  console.error(error);
}

function isErrorStatus(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599;
}

function pairs(headers: unknown): (readonly [string, string])[] {
  if (typeof headers !== 'object' || headers === null) return [];
  const all: Iterable<readonly [string, unknown]> =
    Symbol.iterator in headers
      ? (headers as Iterable<readonly [string, unknown]>)
      : Object.entries(headers);
  return [...all].flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, `${value}`] as const] : [],
  );
}
