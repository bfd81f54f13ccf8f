import type { ClassId, Code, Id } from '#generated/ids.ts';
import { summaries } from '#generated/summaries-by-locale.ts';
import type { Locale } from '#generated/tags.ts';

/**
 * One sentence about a code, the language chosen at run time. It can be the `detail` of
 * `@polystatus/data/problem` as it is.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner), an id such as
 * `nginx/499`, or `4xx` and `5xx` for codes without words of their own
 * @param locale a language of this package, as `negotiate` answers it
 * @returns `undefined` for an unknown code or language, and for a number that several owners use
 * and the registry does not
 * @example problem(404, { locale: 'fr', detail: summary })
 */
export function summary(codeOrId: Id | ClassId | Code, locale: Locale): string;
export function summary(codeOrId: number | string, locale: string): string | undefined;
export function summary(codeOrId: number | string, locale: string): string | undefined {
  return Object.hasOwn(summaries, locale)
    ? summaries[locale as Locale](codeOrId)?.summary
    : undefined;
}
