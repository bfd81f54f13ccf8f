/**
 * A number for a text, to find equal ones without keeping them: the same for the same text, and
 * among a million texts different for different ones but with a chance of one in ten thousand.
 *
 * @example textHash('a') === textHash('a') // true
 */
export function textHash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b1];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low ^= low >>> 15;
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
