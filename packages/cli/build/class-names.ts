import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Content } from '@polystatus/status/content';
import { translator } from '@polystatus/status/translate';
import { CLASS_NAMES } from '../src/class-names.ts';

/** Names of each class by its first figure, in every language: a reader may type any. */
export function classNames(content: Content): Record<string, readonly string[]> {
  const words = content.locales.map(({ tag }) =>
    translator<MessageKeys['classes']>(content.words(tag, 'classes'), tag),
  );
  return Object.fromEntries(
    Object.entries(CLASS_NAMES).map(([digit, name]) => [
      digit,
      [...new Set(words.flatMap((say) => [say(`${name}.name`), say(`${name}.list`)]))],
    ]),
  );
}
