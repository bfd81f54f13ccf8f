/** The texts of a tree by their whole keys. */
export function flatten(tree: unknown, before: readonly string[] = []): Record<string, string> {
  return typeof tree === 'string'
    ? { [before.join('.')]: tree }
    : Object.assign(
        {},
        ...Object.entries(tree as object).map(([key, value]) => flatten(value, [...before, key])),
      );
}

/** A file in JSON, each text read by whoever formats it in the end. */
export function readJson(
  content: string | Uint8Array,
  format: (text: string) => string = (text) => text,
): Record<string, string> {
  const texts = flatten(JSON.parse(String(content)));
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, format(text)]));
}
