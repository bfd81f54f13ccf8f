import { messagesOf } from './message.ts';
import type { LocaleFiles } from './project.ts';

/**
 * The interface words of a language by namespace, with those of its fallbacks where it has none.
 *
 * @param chain the language and what it falls back to, nearest first
 */
export function compileResources(chain: readonly LocaleFiles[]): Record<string, unknown> {
  return Object.fromEntries(
    namesOf(chain).map((name) => [
      name,
      chain.reduceRight<object>(
        (below, { namespaces }) => mergeMessages(below, namespaces.get(name)?.value ?? {}),
        {},
      ),
    ]),
  );
}

/**
 * The words that are not in the language itself, and which one they are in:
 * `{ 'site:search.label': 'en' }`.
 *
 * @param chain the language and what it falls back to, nearest first
 */
export function compileFallbackWords(chain: readonly LocaleFiles[]): Record<string, string> {
  const found = namesOf(chain).flatMap((name) =>
    chain.toReversed().flatMap(({ tag, namespaces }) => {
      const words = messagesOf(namespaces.get(name)?.value ?? {});
      return words.map(({ key }): [string, string] => [`${name}:${key}`, tag]);
    }),
  );
  // The nearest language stands last and wins.
  return Object.fromEntries([...new Map(found)].filter(([, tag]) => tag !== chain[0]?.tag));
}

function namesOf(chain: readonly LocaleFiles[]): string[] {
  return [...new Set(chain.flatMap(({ namespaces }) => [...namespaces.keys()]))].sort();
}

function mergeMessages(below: object, above: object): object {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] =
      typeof value === 'object' && typeof under === 'object' && under !== null
        ? mergeMessages(under, value as object)
        : value;
  }
  return result;
}
