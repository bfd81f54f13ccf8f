import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import { lookUp } from '@polystatus/status/look-up';
import { sayer, type Translate } from '@polystatus/status/translate';
import type { EditorWords } from '../protocol.ts';

/** What the editor says: locales/en/ui/desk.yaml has each of them, or it does not compile. */
export type DeskKey = MessageKeys['desk'];
export type Words = Translate<DeskKey>;

/**
 * The words of one language, and for what it does not have, of those it falls back to; numbers in
 * them are written as it writes them.
 *
 * @throws {Error} for a message that none of them has
 * @example wordsOf(texts, 'tr')('save') // 'Kaydet'
 */
export function wordsOf(
  { desk, fallbacks }: Pick<EditorWords, 'desk' | 'fallbacks'>,
  tag: string,
): Words {
  const chain = [tag, ...(fallbacks[tag] ?? [])].map((one) => ({
    tag: one,
    messages: desk[one] ?? {},
  }));
  const say = sayer<DeskKey>(chain, (value) => value.toLocaleString(tag));
  return Object.assign((...asked: Parameters<Words>) => say(...asked).text, { has: say.has });
}

/** The first language of the reader that the editor speaks. */
export function preferred(tags: readonly string[]): string {
  const wishes = [localStorage.getItem('desk-interface') ?? '', ...navigator.languages];
  const known = wishes.map((wish) => lookUp(wish, tags));
  return known.find((tag) => tag !== undefined) ?? 'en';
}
