/**
 * A sign of two columns (UAX #11, W and F), or the first half of one: East Asian scripts, their
 * marks and the planes of ideographs. Signs that take two in some terminals alone are left out.
 */
export const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uD840-\uD8BF\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/;

/** Korean has spaces, and breaks at them. */
const BETWEEN = /[\u2E80-\u312F\u31A0-\uA4CF\uD840-\uD8BF\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]/;
const OPENING = '「『（【〈《［｛〔“‘';
/** Signs that no line begins with (JIS X 4051): stops, closing brackets, small kana, long vowels. */
const CLOSING =
  '、。，．・：；？！」』）】〉》］｝〕”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…';
const PIECE = new RegExp(
  `[${OPENING}]*(?:[\\uD840-\\uD8BF][\\uDC00-\\uDFFF]|${BETWEEN.source}|(?:(?!${BETWEEN.source})[^${OPENING}])+)?[${CLOSING}\\0-\\x1F\\u3099\\u309A]*`,
  'g',
);

/**
 * What of a word stays on one line.
 *
 * @example pieces('「404」です。') // ['「404」', 'で', 'す。']
 */
export function pieces(word: string): readonly string[] {
  if (!BETWEEN.test(word)) return [word];
  return (word.match(PIECE) ?? []).filter((piece) => piece !== '');
}
