import {
  EditError,
  isOwnList,
  messagePath,
  removeMessage,
  settled,
  setTranslation,
} from '@polystatus/authoring';
import { sourceLocale } from '@polystatus/core';
import type { MessageState } from '@polystatus/core/state';
import type { Snapshot } from './desk.ts';

/**
 * The translated file with another text for one message; of a list of own words, each line is an
 * item.
 *
 * @param text `null` takes the message away
 * @param before the text of the file; left out, as it is on the disk, or a new one
 * @throws EditError where the file cannot take it
 */
export function withText(
  snapshot: Snapshot,
  message: MessageState,
  text: string | null,
  before = snapshot.textOf(message.path),
): string {
  const { file, key, path, source = '', target = source, locale } = message;
  if (text === null) return removeMessage(before ?? '', messagePath(file, key));
  const isList = isOwnList(key);
  if (isList && text.trim() === '') throw new EditError('A list needs at least one line.');
  const original = snapshot.textOf(
    path.replace(`locales/${locale}/`, `locales/${sourceLocale(snapshot.project)?.tag ?? ''}/`),
  );
  return setTranslation(before, original, message, isList ? text : settled(text, target));
}
