/**
 * A text as the source of a pattern that finds just it.
 *
 * @example literal('a.b') // 'a\\.b'
 */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
