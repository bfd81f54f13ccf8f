import type { Example } from '../generated/compiled.ts';
import { readMessages, valuesOf, type HttpMessage } from './http-message.ts';

/** A request and one response to it, as far as somebody saw them. */
export interface Exchange {
  /** Of the request; left out where only the response was seen. */
  readonly method?: string | undefined;
  /** Of the response: `HTTP/1.1`, `HTTP/2`. */
  readonly version?: string | undefined;
  /** The value of a field of the request, by its name in lower case. */
  readonly asked?: (name: string) => string | undefined;
  /** The same of the response. */
  readonly answered: (name: string) => string | undefined;
}

/**
 * The exchange that an example shows.
 *
 * @param code of the response that is meant: an interim one may stand before the final one
 * @returns `undefined` where no response has that code
 */
export function exchangeOf(
  { request, response }: Pick<Example, 'request' | 'response'>,
  code: number,
): Exchange | undefined {
  const [asked] = readMessages(request);
  const answered = readMessages(response).find((message) => statusOf(message) === code);
  if (!asked || !answered) return undefined;
  return {
    method: asked.startLine.split(' ', 1)[0] || valuesOf(asked, ':method')[0],
    version: answered.startLine.split(' ', 1)[0] || 'HTTP/2',
    asked: (name) => valuesOf(asked, name)[0],
    answered: (name) => valuesOf(answered, name)[0],
  };
}

function statusOf(message: HttpMessage): number {
  const [, digits = valuesOf(message, ':status')[0]] =
    /^HTTP\/\S+ (\d{3})(?: |$)/.exec(message.startLine) ?? [];
  return Number(digits);
}
