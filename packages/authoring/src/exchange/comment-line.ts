/**
 * Comments of translators as one line, which is all that a `#` of YAML takes in.
 *
 * @returns `undefined` where nothing is said
 * @example commentLine(['# review: sure?\n']) // 'sure?'
 */
export function commentLine(comments: readonly string[]): string | undefined {
  const line = comments
    .map((one) => one.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .map((one) => one.replace(/^(?:#|\s|review:)+/i, ''))
    .filter((one) => one !== '')
    .join(' ')
    .toWellFormed();
  return line === '' ? undefined : line;
}
