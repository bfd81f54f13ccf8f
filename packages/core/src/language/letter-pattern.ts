import { ODD, traitsOf } from './traits.ts';

/** The letters of ASCII, Latin-1 and Latin Extended-A. */
const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ſ';
/** Their numbers; \d and the signs of Latin-1. */
const NUMBERS = '0-9²³¹¼-¾';

/**
 * A pattern over letters, for whatever text it meets. All letters of Unicode make a class of seven
 * hundred ranges, which costs more to prepare than a whole text to search; texts without odd signs
 * are searched with the Latin ones alone, and find the same.
 *
 * @param source with `\p{L}` and `\p{N}` inside square brackets only
 * @example letterPattern('(?<![\\p{L}])ab', 'u')('ab').test('ab') // true
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) =>
    isLatin(text)
      ? (latin ??= new RegExp(
          source.replaceAll('\\p{L}', LATIN).replaceAll('\\p{N}', NUMBERS),
          flags,
        ))
      : (whole ??= new RegExp(source, flags));
}

let last: { readonly text: string; readonly isLatin: boolean } | undefined;

/** Many patterns are tried on one text in a row. */
function isLatin(text: string): boolean {
  if (last?.text !== text) last = { text, isLatin: !(traitsOf(text) & ODD) };
  return last.isLatin;
}
