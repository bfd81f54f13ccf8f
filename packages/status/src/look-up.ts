/**
 * Looks a language up as RFC 4647, Section 3.4 says: the range is cut from its end until a tag is
 * the same, a single letter or digit going with what follows it.
 *
 * @param range a language range; capitals don’t matter
 * @returns the tag as `tags` spells it, the first of equal ones
 * @example lookUp('fr-CA', ['en', 'fr']) // 'fr'
 */
export function lookUp<Tag extends string>(range: string, tags: readonly Tag[]): Tag | undefined {
  return lookUpWith(range.toLowerCase(), (name) => tags.find((tag) => tag.toLowerCase() === name));
}

/**
 * The same for many ranges among the same tags.
 *
 * @param range in small letters
 * @param find the tag with just that name
 * @param longest how many letters a name has at most: nothing longer is asked for, so that what a
 *   range costs does not grow with its length
 */
export function lookUpWith<Tag>(
  range: string,
  find: (name: string) => Tag | undefined,
  longest = range.length,
): Tag | undefined {
  let end = range.length > longest ? cut(range, longest) : range.length;
  for (; end > 0; end = cut(range, end - 1)) {
    const tag = find(range.slice(0, end));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Where the subtag at a place begins to be cut off: before its hyphen, or that of a single letter before it. */
function cut(range: string, from: number): number {
  const end = range.lastIndexOf('-', from);
  return range[end - 2] === '-' ? end - 2 : end;
}
