/**
 * A strong entity tag of content (RFC 9110, Section 8.8.3).
 *
 * @example await entityTag(new TextEncoder().encode('a')) // '"ypeBEsobvcr6wjGzmiPc"'
 */
export async function entityTag(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  const text = btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, 15)));
  return `"${text.replaceAll('+', '-').replaceAll('/', '_')}"`;
}

const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/**
 * Whether the client has this representation already: weak comparison, a list or `*`
 * (RFC 9110, Section 13.1.2).
 *
 * @example holds('W/"a", "b"', '"b"') // true
 */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return Array.from(ifNoneMatch.matchAll(TAG)).some(([, opaque]) => opaque === tag);
}
