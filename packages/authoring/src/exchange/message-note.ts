import { sourceLocale, type Project } from '@polystatus/core';
import { INTERFACE } from '@polystatus/core/state';
import { commentsAbove } from './comments-above.ts';
import { fieldNote, type FieldNote } from './field-note.ts';
import { messagePath } from './message-path.ts';

/**
 * What a translator is told of a message: the comments above it in the source, then what the
 * schema says of its field. Of interface words the schema knows only what holds for all of them,
 * so there it speaks where nobody else did.
 */
export function messageNote(
  project: Project,
  { file, key }: { readonly file: string; readonly key: string },
): FieldNote {
  const own = file.startsWith(INTERFACE);
  const kind = own ? 'messages' : 'entry';
  const path = messagePath(kind, key);
  const { note, limit } = fieldNote(kind, path);
  const source = sourceLocale(project);
  const original = own
    ? source?.namespaces.get(file.slice(INTERFACE.length))
    : source?.entries.get(file);
  const comments = original ? commentsAbove(original, path) : [];
  if (comments.length === 0) return { note, limit };
  const notes = own ? comments : [...comments, ...(note === undefined ? [] : [note])];
  return { note: notes.join(' '), limit };
}
