import type { Explanation } from './explanation.ts';

/**
 * Where redirects lead to again and again (RFC 9110, Section 15.4: a client should notice that).
 *
 * @returns undefined where they lead somewhere
 */
export function loopOf(
  all: readonly Pick<Explanation, 'number' | 'location'>[],
): string | undefined {
  const isOver = !all.at(-1)?.number.startsWith('3');
  const seen = new Set<string>();
  for (const { number, location } of isOver ? [] : all) {
    if (!number.startsWith('3') || location === undefined) continue;
    if (seen.has(location)) return location;
    seen.add(location);
  }
  return undefined;
}
