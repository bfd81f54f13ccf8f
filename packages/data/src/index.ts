import { formerNames } from '#generated/names.ts';
import { phrases, type ReasonPhrases } from '#generated/phrases.ts';
import { constantName } from './constant-name.ts';

export * from '#generated/constants.ts';
export { statusClass, type StatusClass } from './status-class.ts';

/** A code of the IANA registry, as a union of number literals. */
export type StatusCode = keyof ReasonPhrases;

/** The codes of the IANA registry, in order: those whose {@link reasonPhrase} is known. */
export const codes: readonly StatusCode[] = /* @__PURE__ */ numbersOf(phrases);

function numbersOf(table: Readonly<Record<string, string>>): readonly StatusCode[] {
  return Object.freeze(Object.keys(table).map((code) => Number(code) as StatusCode));
}

/** Name → code, once somebody asked. */
let codesByName: ReadonlyMap<string, number> | undefined;

/**
 * The code that a name means: a reason phrase or a constant, also one of a former document
 * (`Payload Too Large`, `IM_A_TEAPOT`). Capitals, spaces and signs between words do not matter.
 *
 * @returns `undefined` for a name that no code of the registry has or had
 * @example codeOf('Not Found') // 404
 * @example codeOf('NOT_FOUND') // 404
 */
export function codeOf(name: string): number | undefined {
  codesByName ??= namedCodes();
  return codesByName.get(spelt(name));
}

function namedCodes(): ReadonlyMap<string, number> {
  // “(Unused)” is a remark, and that of two codes.
  const current = Object.entries(phrases).filter(([, phrase]) => !phrase.startsWith('('));
  return new Map([
    ...Object.entries(formerNames).map(([name, code]) => [spelt(name), code] as const),
    ...current.map(([code, phrase]) => [spelt(phrase), Number(code)] as const),
  ]);
}

/** Documents disagree on where words begin: `Request Time-out`. */
function spelt(name: string): string {
  return constantName(name).replaceAll('_', '');
}

/**
 * The reason phrase of the IANA registry. It is English by definition: it belongs on the wire;
 * what people read comes from `@polystatus/data/titles/<tag>`.
 *
 * Of a number that is reserved the registry says so: `(Unused)`, 306 and 418. What other owners
 * call a code is the `phrase` of its `facts`.
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
