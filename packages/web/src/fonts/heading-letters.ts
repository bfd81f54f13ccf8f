import { catalog, content, ecosystems, locales, ownersById } from '../content.ts';

/** A heading may hold letters, numerals and the signs of a sentence or a name. */
const SIGNS = /[\p{L}\p{N} .,:;!?’'‘“”«»()/&#–…-]/u;

/**
 * Every letter that a language writes, and the signs of its headings.
 *
 * @param tag of the language; that of a page which is in several is absent
 */
export function headingLetters(tag?: string): ReadonlySet<string> {
  if (tag === undefined) return new Set(locales.flatMap((each) => [...headingLetters(each.tag)]));
  const words = content.namespaces.map((name) => content.words(tag, name));
  const all = JSON.stringify([catalog(tag), words, ecosystems, ownersById]);
  return new Set([...new Set(all)].filter((letter) => SIGNS.test(letter)));
}
