import { isOwnList, ownPath, travelling } from '@polystatus/authoring';
import { MAX_BYTES } from '@polystatus/core/read';
import { lineAfter, type MessageState } from '@polystatus/core/state';
import type { Act, LineChange } from './commit.ts';
import { translationPath, type Snapshot } from './desk.ts';
import type { Conflict, EntryName, Refusal, RefusalCode, SaveRequest } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';
import { withText } from './with-text.ts';

/** As a page asks for it; the way back also takes messages away, with `null`. */
type Wanted = Omit<SaveRequest, 'texts'> & { readonly texts: SaveRequest['seen'] };

/**
 * Puts all texts of an entry that a translator changed into its file as it is now. What somebody
 * else changed beside them stays; where they changed one of these messages, nothing is done.
 */
export function saveEntry(
  snapshot: Snapshot,
  { texts, seen, ...name }: Wanted,
): Act | Conflict | Refusal {
  const path = translationPath(name);
  const before = snapshot.textOf(path);
  const lines: LineChange[] = [];
  let after = before;
  for (const [key, text] of Object.entries(texts)) {
    const message = snapshot.message({ ...name, key });
    if (!message) return whyUnknown(snapshot, name);
    if (message.source === undefined)
      return refuse('obsolete', 'This message has no source any more.');
    if (text?.trim() === '') return refuse('empty', 'A message cannot be empty.');
    // What somebody else wrote in the very same words is no conflict.
    if (![seen[key], text].includes(textNow(message))) return { kind: 'conflict' };
    try {
      after = withText(snapshot, message, text, after);
    } catch (error) {
      return refusalOf(error, path);
    }
    if (text !== null && !isOwnList(key)) lines.push(lineChange(snapshot, message, text));
  }
  if (Buffer.byteLength(after ?? '') > MAX_BYTES)
    return refuse('length', `${path} would be larger than any file that is read.`);
  return { file: { path, before, after }, lines };
}

function textNow({ target }: MessageState): string | null {
  return target === undefined ? null : travelling(target);
}

function lineChange(snapshot: Snapshot, message: MessageState, text: string): LineChange {
  const { locale, id } = message;
  const before = snapshot.target(locale)?.lock?.get(id);
  return { id, before, after: lineAfter(message, text) };
}

function refuse(code: RefusalCode, message: string): Refusal {
  return { kind: 'refused', code, message };
}

/** A link in the place of the file hides its messages from us. */
function whyUnknown(snapshot: Snapshot, name: EntryName): Refusal {
  if (snapshot.unreadable(name.locale).includes(name.id)) {
    const path = translationPath(name);
    try {
      ownPath(snapshot.root, path);
    } catch (error) {
      return refusalOf(error, path);
    }
  }
  return refuse('unknown', 'There is no such message.');
}
