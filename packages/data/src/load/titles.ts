import { loaders } from '#generated/titles-loaders.ts';
import type { ClassId, Code, Id } from '#generated/ids.ts';
import type { TitleLocale } from '#generated/tags.ts';

/** What `@polystatus/data/titles/<tag>` exports, whichever language it is. */
export interface Titles {
  readonly locale: TitleLocale;
  readonly title: {
    (codeOrId: Id | ClassId | Code): string;
    (codeOrId: number | string): string | undefined;
  };
}

/**
 * Loads the titles of one language when they are wanted: bundlers make a chunk of each language, as
 * they cannot of an `import()` whose address is made up at run time.
 *
 * @param locale a language of this package, as `negotiate` answers it, or one that has titles only
 * @returns `undefined` for a language that there is none of
 * @example const { title } = await load('tr'); title(404) // 'Bulunamadı'
 */
export function load(locale: TitleLocale): Promise<Titles>;
export function load(locale: string): Promise<Titles | undefined>;
export async function load(locale: string): Promise<Titles | undefined> {
  return Object.hasOwn(loaders, locale) ? loaders[locale as TitleLocale]() : undefined;
}
