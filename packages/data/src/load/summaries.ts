import { loaders } from '#generated/summaries-loaders.ts';
import type { ClassId, Code, Id } from '#generated/ids.ts';
import type { Locale } from '#generated/tags.ts';

/** What `@polystatus/data/summaries/<tag>` exports, whichever language it is. */
export interface Summaries {
  readonly locale: Locale;
  readonly summarize: {
    (codeOrId: Id | ClassId | Code): Summary;
    (codeOrId: number | string): Summary | undefined;
  };
}

/** A title with its one sentence. */
export interface Summary {
  readonly title: string;
  readonly summary: string;
}

/**
 * Loads titles and sentences of one language when they are wanted: bundlers make a chunk of each language, as
 * they cannot of an `import()` whose address is made up at run time.
 *
 * @param locale a language of this package, as `negotiate` answers it
 * @returns `undefined` for a language that there is none of
 * @example const { summarize } = await load('tr'); summarize(404).title // 'Bulunamadı'
 */
export function load(locale: Locale): Promise<Summaries>;
export function load(locale: string): Promise<Summaries | undefined>;
export async function load(locale: string): Promise<Summaries | undefined> {
  return Object.hasOwn(loaders, locale) ? loaders[locale as Locale]() : undefined;
}
