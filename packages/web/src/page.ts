import type { Group } from './groups.ts';
import { wordsOf, type Said } from './words.ts';

/** A page that exists in every language, as others name it: lists, sitemap, neutral addresses. */
export interface Page {
  /** Below the language: `404/`; empty for the first page. */
  readonly path: string;
  /** The sign before the title, the same in every language: `404`, `4xx`. */
  readonly sign?: string;
  /** The status the page is about. */
  readonly id?: string;
  /** The class whose colour the page has. */
  readonly hue?: Group['name'];
  /** The day on which it changed last in a language; nothing where nobody knows. */
  readonly changed?: (tag: string) => string | undefined;
  readonly title: (tag: string) => Said;
  readonly description: (tag: string) => Said;
}

/** An interface message in the language that is asked for. */
export const message = (key: string) => (tag: string) => wordsOf(tag)(key);

/** A page whose title and description are the messages `<words>.title` and `<words>.description`. */
export const pageWithWords = (path: string, words: string): Page => ({
  path,
  title: message(`${words}.title`),
  description: message(`${words}.description`),
});
