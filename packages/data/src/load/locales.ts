import { loaders } from '#generated/locales-loaders.ts';
import type { Code, Id } from '#generated/ids.ts';
import type { CatalogLocale } from '#generated/tags.ts';
import type { Catalog, Entry } from '../entry.ts';

/** What `@polystatus/data/locales/<tag>` exports, whichever language it is. */
export interface Words {
  readonly locale: CatalogLocale;
  readonly catalog: Catalog;
  readonly describe: {
    (codeOrId: Id | Code): Entry;
    (codeOrId: number | string): Entry | undefined;
  };
}

/**
 * Loads every word of one language when they are wanted: bundlers make a chunk of each language, as
 * they cannot of an `import()` whose address is made up at run time.
 *
 * @param locale a language of the site; those for apps have no more words than `i18next` brings
 * @returns `undefined` for a language that there is no catalog of
 * @example const { describe } = await load('tr'); describe(404).visitor.title
 */
export function load(locale: CatalogLocale): Promise<Words>;
export function load(locale: string): Promise<Words | undefined>;
export async function load(locale: string): Promise<Words | undefined> {
  return Object.hasOwn(loaders, locale) ? loaders[locale as CatalogLocale]() : undefined;
}
