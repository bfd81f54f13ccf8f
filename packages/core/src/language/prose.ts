/**
 * What ends a web address beside a blank, as the inside of a class: letters and signs of scripts
 * that put no blank between an address and the next word.
 */
export const ENDS_ADDRESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF00-\\uFF65';

const HIDDEN = new RegExp(
  `\`[^\`]*\`|\\{\\{[^{}]*\\}\\}|\\]\\([^()\\s]*\\)|https?:\\/\\/[^\\s${ENDS_ADDRESS}]+`,
  'gu',
);

/**
 * Blanks out what is not prose; every other character keeps its place.
 *
 * @example blankOut('See `Allow`.') // 'See \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC.'
 */
export function blankOut(text: string): string {
  return text.replace(HIDDEN, (hidden) => '\uFFFC'.repeat(hidden.length));
}

/**
 * Changes the prose of a text; inline code, placeholders, link targets and addresses stay.
 * Each of them is one U+FFFC to `edit`, which must keep them all.
 *
 * @example editProse("a  b `c  d`", (prose) => prose.replace(/ +/g, ' ')) // 'a b `c  d`'
 */
export function editProse(text: string, edit: (prose: string) => string): string {
  const hidden = text.match(HIDDEN) ?? [];
  const edited = edit(text.includes('\uFFFC') ? blankOut(text) : text.replace(HIDDEN, '\uFFFC'));
  let at = 0;
  return (edited.match(/\uFFFC/g) ?? []).length === hidden.length
    ? edited.replace(/\uFFFC/g, () => hidden[at++] ?? '')
    : text;
}
