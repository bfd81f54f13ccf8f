/** The rules of `negotiate`, written down one after another without a thought for speed. */
export function naiveLookup(
  members: readonly (readonly [string, number])[],
  tags: readonly string[],
  defaultLocale: string,
): string {
  const ranges = members.map(([range, quality]) => [range.toLowerCase(), quality] as const);
  const below = (tag: string, range: string): boolean => `${tag}-`.startsWith(`${range}-`);
  const isRefused = (tag: string): boolean => {
    const [closest] = ranges
      .filter(([range]) => below(tag.toLowerCase(), range))
      .sort(([a, p], [b, q]) => b.length - a.length || p - q);
    return closest?.[1] === 0;
  };
  const offered = tags.filter((tag) => !isRefused(tag));
  const wanted = ranges.filter(([, quality]) => quality > 0).sort(([, p], [, q]) => q - p);
  for (const [range] of wanted) {
    for (let subtags = range.split('-'); subtags.length > 0; subtags = withoutLast(subtags)) {
      const tag = offered.find((candidate) => candidate.toLowerCase() === subtags.join('-'));
      if (tag !== undefined) return tag;
    }
    const readable = offered.filter((candidate) => isReadable(candidate.toLowerCase(), range));
    const named = wanted.find(([other]) => readable.some((tag) => tag.toLowerCase() === other));
    const first = readable.find((tag) => tag.toLowerCase() === named?.[0]) ?? readable[0];
    if (first !== undefined) return first;
  }
  const refusesAll = ranges.some(([range, quality]) => range === '*' && quality === 0);
  return isRefused(defaultLocale) && !refusesAll ? (offered[0] ?? defaultLocale) : defaultLocale;
}

/** Of the same language, and in the script that the reader has for it, unless no script is asked for. */
function isReadable(tag: string, range: string): boolean {
  const [language = ''] = range.split('-');
  if (language.length < 2 || tag.split('-')[0] !== language) return false;
  return `${tag}-`.startsWith(`${range}-`) || scriptOf(tag) === scriptOf(range);
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

function withoutLast(subtags: readonly string[]): string[] {
  const rest = subtags.slice(0, -1);
  return rest.at(-1)?.length === 1 ? rest.slice(0, -1) : rest;
}
