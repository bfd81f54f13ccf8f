import { phrases, type ReasonPhrases } from '#generated/phrases.ts';

export * from '#generated/constants.ts';
export { statusClass, type StatusClass } from './status-class.ts';

/** A code of the IANA registry, as a union of number literals. */
export type StatusCode = keyof ReasonPhrases;

/**
 * The reason phrase of the IANA registry. It is English by definition: it belongs on the wire;
 * what people read comes from `@polystatus/data/titles/<tag>`.
 *
 * @param code a status code; a literal gives the literal phrase as its type
 * @returns `undefined` for a code the registry does not have
 * @example reasonPhrase(404) // 'Not Found'
 * @example reasonPhrase(599) // undefined
 */
export function reasonPhrase<Code extends StatusCode>(code: Code): ReasonPhrases[Code];
export function reasonPhrase(code: number): string | undefined;
export function reasonPhrase(code: number): string | undefined {
  return phrases[code];
}

/**
 * Whether a value is a status code of the IANA registry.
 *
 * @example isStatusCode(404) // true
 * @example isStatusCode('404') // false: a string is no status code
 */
export function isStatusCode(value: unknown): value is StatusCode {
  return typeof value === 'number' && phrases[value] !== undefined;
}
