import type { Range } from '../report/reporter.ts';

/**
 * Where the first match of a pattern stands in a text.
 *
 * @param words a pattern, or the words themselves
 * @returns nothing where there is none
 * @example wordsAt('a  b', / {2}/) // [1, 3]
 */
export function wordsAt(text: string, words: RegExp | string): Range | undefined {
  if (typeof words === 'string') {
    const at = text.indexOf(words);
    return at === -1 ? undefined : [at, at + words.length];
  }
  const [match] = words.global ? text.matchAll(words) : [words.exec(text)];
  return match ? [match.index, match.index + match[0].length] : undefined;
}
