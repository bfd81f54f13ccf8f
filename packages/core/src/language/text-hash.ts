/**
 * A number for a text, to find equal ones without keeping them: the same for the same text, and
 * seldom the same for another.
 *
 * @example textHash('a') === textHash('a') // true
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
