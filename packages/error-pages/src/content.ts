import { localeTags } from '#generated/languages.ts';
import { locales } from '#generated/locales.ts';
import { lookUp } from '@polystatus/status/look-up';

export { localeTags, sourceLocale } from '#generated/languages.ts';

/** What a visitor reads on one page. */
export interface PageWords {
  readonly title: string;
  readonly message: string;
  /** The title of the code, for problem details; classes have none. */
  readonly name?: string;
  /** Tags of the languages these fell back to. */
  readonly titleLang?: string;
  readonly messageLang?: string;
}

/** Words that stand on every page. */
export type WordName = 'home' | 'support' | 'reference' | 'wait';

/** Everything a page needs in one language. */
export interface LocaleContent {
  readonly direction: 'ltr' | 'rtl';
  readonly fallback: readonly string[];
  readonly words: Readonly<Record<WordName, string>>;
  /** Tags of the languages these fell back to. */
  readonly wordLangs: Readonly<Partial<Record<WordName, string>>>;
  /** Page name (`404`, `nginx/494`, `4xx`) → words. */
  readonly pages: Readonly<Record<string, PageWords>>;
}

/**
 * Looks a language up as RFC 4647, Section 3.4 does: `fr-CA` finds `fr`.
 *
 * @throws RangeError if there are no pages in it
 */
export function findLocale(locale: string): string {
  const found = lookUp(String(locale), localeTags);
  if (found !== undefined) return found;
  throw new RangeError(`No error pages in “${locale}”. There are ${localeTags.join(', ')}.`);
}

/** The words of a language that {@link findLocale} found. */
export function contentOf(tag: string): LocaleContent {
  const content = locales[tag];
  if (content === undefined) throw new RangeError(`No error pages in “${tag}”.`);
  return content;
}
