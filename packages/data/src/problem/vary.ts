/**
 * Merges `Vary` values (RFC 9110, Section 12.5.5). A field name stands once, whatever its
 * capitals; `*` already says everything.
 *
 * @returns `undefined` where no name is left
 * @example vary('Origin, accept-language', undefined, 'Accept-Language') // 'Origin, accept-language'
 */
export function vary(...values: readonly (string | null | undefined)[]): string | undefined {
  const names = new Map<string, string>();
  for (const part of values.join().split(',')) {
    const name = part.trim();
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return names.has('*') ? '*' : [...names.values()].join(', ') || undefined;
}
