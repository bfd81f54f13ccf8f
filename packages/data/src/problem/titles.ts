import { sourceLocale, type Locale } from '#generated/tags.ts';

/** `title` of a module `@polystatus/data/titles/<tag>`. */
export type Title = (codeOrId: number | string) => string | undefined;

/** BCP 47 tag → its titles, for an app that names its languages. */
export type Titles = Readonly<Partial<Record<Locale, Title>>>;

/** The languages there is a choice of. */
export interface Languages {
  readonly titles: Titles;
  readonly locales: readonly Locale[];
  /** That of readers whom none suits. */
  readonly defaultLocale: Locale;
}

/** @throws {RangeError} where no language is named */
export function languagesOf(titles: Titles): Languages {
  const locales = (Object.keys(titles) as Locale[]).filter((tag) => titles[tag] !== undefined);
  const [first] = locales;
  if (first === undefined) throw new RangeError('Name a language: problemIn({ en }).');
  return {
    titles,
    locales,
    defaultLocale: locales.includes(sourceLocale) ? sourceLocale : first,
  };
}
