/**
 * The messages of a namespace without those that fell back.
 *
 * @param isOwn whether the language itself has the message of a key, `search.label`
 */
export function ownWords(
  words: object,
  isOwn: (key: string) => boolean,
  below = '',
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]): [string, unknown][] => {
      const key = below + name;
      if (value !== null && typeof value === 'object')
        return [[name, ownWords(value, isOwn, `${key}.`)]];
      return isOwn(key) ? [[name, value]] : [];
    }),
  );
}
