/**
 * Whether a text has a word, letter by letter and whole. “Language” is none of “Accept-Language”.
 *
 * @example hasWord('run curl -I', 'curl') // true
 */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length).slice(0, 1);
    if (!/[\p{L}\p{N}-]/u.test(around)) return true;
  }
  return false;
}
