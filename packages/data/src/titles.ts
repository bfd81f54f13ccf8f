import type { ClassId, Code, Id } from '#generated/ids.ts';
import type { TitleLocale } from '#generated/tags.ts';
import { titles } from '#generated/titles-by-locale.ts';

/**
 * The title of a code, the language chosen at run time. Where the language is known beforehand,
 * `@polystatus/data/titles/<tag>` brings it alone.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner), an id such as
 * `nginx/499`, or `4xx` and `5xx` for codes without words of their own
 * @param locale a language of this package, as `negotiate` answers it, or one that has titles only
 * @returns `undefined` for an unknown code or language, and for a number that several owners use
 * and the registry does not
 * @example title(404, 'fr') // 'Introuvable'
 * @example title(status, 'fr') ?? title('4xx', 'fr')
 */
export function title(codeOrId: Id | ClassId | Code, locale: TitleLocale): string;
export function title(codeOrId: number | string, locale: string): string | undefined;
export function title(codeOrId: number | string, locale: string): string | undefined {
  return Object.hasOwn(titles, locale) ? titles[locale as TitleLocale](codeOrId) : undefined;
}
