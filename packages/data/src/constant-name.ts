/**
 * The name that a phrase has as a constant.
 *
 * @example constantName('I’m a teapot') // 'IM_A_TEAPOT'
 */
export function constantName(phrase: string): string {
  return phrase
    .replace(/['’]/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
