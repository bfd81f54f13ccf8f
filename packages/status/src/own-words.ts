import type { Entry } from '../generated/compiled.ts';

/** Lists of an entry whose items may fall back one by one. */
const LISTS = ['causes', 'client', 'server', 'synonyms', 'situations'] as const;

/**
 * An entry without what it shows in the words of another language: an index of those would find
 * nothing that is asked in its own, and quote the other as if it were its own.
 */
export function withOwnWords(entry: Entry): Entry {
  const { fallback = {} } = entry;
  const own = (list: (typeof LISTS)[number]): string[] =>
    (entry[list] ?? []).filter((_, at) => !Object.hasOwn(fallback, `${list}.${at}`));
  return {
    ...entry,
    ...Object.fromEntries(LISTS.map((list) => [list, own(list)])),
    description: Object.hasOwn(fallback, 'description') ? '' : entry.description,
  };
}
