import type { Range } from '../report/reporter.ts';

/**
 * Where the words that a sentence about a text quotes stand in the text: a rule that names a word
 * means that word.
 *
 * @param key of the text, which sentences quote too
 * @returns nothing where it quotes none of the text’s words
 * @example quotedIn('“teh” looks like a slip of “the”.', 'In teh end.', 'title') // [3, 6]
 */
export function quotedIn(sentence: string, text: string, key: string): Range | undefined {
  for (const [, quoted = ''] of sentence.matchAll(/“([^“”]+)”/g)) {
    const word = quoted.replace(/^…|…$/g, '');
    if (word === '' || word === key) continue;
    const at = placeOf(word, text);
    if (at !== -1) return [at, at + word.length];
  }
  return undefined;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The first place where it is a word, or part of one; large letters and small ones are the same. */
function placeOf(word: string, text: string): number {
  const places = [text, text.toLocaleLowerCase('en')].filter((one) => one.length === text.length);
  for (const place of places)
    for (let at = place.indexOf(word); at !== -1; at = place.indexOf(word, at + 1))
      if (!LETTER.test(place.charAt(at - 1)) && !LETTER.test(place.charAt(at + word.length)))
        return at;
  return text.indexOf(word);
}
