import { catalog, content, ecosystems, locales, ownersById } from '../content.ts';

/** A heading may hold letters, numerals and the signs of a sentence or a name. */
const SIGNS = /[\p{L}\p{N} .,:;!?’'‘“”«»()/&#–…-]/u;

/** Every letter that a language writes, and the signs of its headings. */
export function headingLetters(tag: string): ReadonlySet<string> {
  const words = content.namespaces.map((name) => content.words(tag, name));
  const all = JSON.stringify([catalog(tag), words, ecosystems, ownersById]);
  return new Set([...new Set(all)].filter((letter) => SIGNS.test(letter)));
}

/** The same of all languages, in order. */
export const allHeadingLetters: readonly string[] = [
  ...new Set(locales.flatMap(({ tag }) => [...headingLetters(tag)])),
].toSorted((a, b) => (a < b ? -1 : 1));
