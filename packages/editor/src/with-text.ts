import {
  EditError,
  isOwnWords,
  listItems,
  messagePath,
  orderOf,
  setList,
  setMessage,
  settled,
} from '@polystatus/authoring';
import { sourceLocale, type MessageState } from '@polystatus/core';
import type { Snapshot } from './desk.ts';

/**
 * The translated file with another text for one message; of a list of own words, each line is an
 * item.
 *
 * @throws EditError where the file cannot take it
 */
export function withText(snapshot: Snapshot, message: MessageState, text: string): string {
  const { file, key, path, source = '', target = source, locale } = message;
  const kind = file.startsWith('ui/') ? 'messages' : 'entry';
  const original = snapshot.textOf(
    path.replace(`locales/${locale}/`, `locales/${sourceLocale(snapshot.project)?.tag ?? ''}/`),
  );
  const before =
    snapshot.textOf(path) ??
    `# yaml-language-server: $schema=../../../packages/core/schemas/${kind}.schema.json\n`;
  const order = original === undefined ? undefined : orderOf(original);
  const place = messagePath(kind, key);
  if (!isOwnWords(key)) return setMessage(before, place, settled(text, target), order);
  const items = listItems(text);
  if (items.length === 0) throw new EditError('A list needs at least one line.');
  return setList(before, place, items, order);
}
