declare const LANGUAGES: readonly string[];

/** The languages of the site; the build puts them in. */
export const languages = LANGUAGES;

export const languageOf = (path: string): string | undefined =>
  languages.find((tag) => path.startsWith(`/${tag}/`));

/** What to show of a language where a page is not at hand. */
export const offlinePage = (tag: string): string => `/${tag}/offline/`;
