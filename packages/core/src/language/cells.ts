const NOTHING = /\p{M}|\p{Cf}|\p{Cc}/u;
/** East Asian wide and full-width characters, and signs shown as pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/**
 * Columns that a text takes in a terminal.
 *
 * @example cells('日本') // 4
 */
export function cells(text: string): number {
  // Text without marks and wide characters is the rule.
  if (/^[\x20-\x7E\u00A0-\u02FF]*$/.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += NOTHING.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}
