import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import { translator, type Translate } from '@polystatus/status/translate';

/** What the editor says: locales/en/ui/desk.yaml has each of them, or it does not compile. */
export type DeskKey = MessageKeys['desk'];
export type Words = Translate<DeskKey>;

/**
 * The words of one language; numbers in them are written as it writes them.
 *
 * @param texts by their whole keys
 * @example wordsOf('en', { found_other: '{{count}} entries' })('found', { count: 3 }) // '3 entries'
 */
export function wordsOf(tag: string, texts: Readonly<Record<string, string>>): Words {
  return translator(texts, tag, (value) => value.toLocaleString(tag));
}

/** The first language of the reader that the editor speaks. */
export function preferred(tags: readonly string[]): string {
  const wishes = [localStorage.getItem('desk-interface') ?? '', ...navigator.languages];
  const known = wishes.map((wish) =>
    tags.find((tag) => tag === wish || tag === wish.split('-')[0]),
  );
  return known.find((tag) => tag !== undefined) ?? 'en';
}
