import { kindOf, remarksOf, sourceLocale, type File, type Project } from '@polystatus/core';
import { withoutForm } from '@polystatus/core/language';
import { INTERFACE, wordFile } from '@polystatus/core/state';
import { messageSchema, type MessageSchema } from '@polystatus/core/validate';
import { messagePath } from './message-path.ts';

/**
 * What a translator is told of a message: the comments above it in the source, then what the
 * schema says of its field. Of interface words the schema knows only what holds for all of them,
 * so there it has nothing to tell.
 */
export function messageNote(
  project: Project,
  { file, key }: { readonly file: string; readonly key: string },
): MessageSchema {
  const isInterface = file.startsWith(INTERFACE);
  const path = messagePath(file, key);
  const { note, limit } = messageSchema(isInterface ? 'messages' : 'entry', path);
  const source = sourceLocale(project);
  const original = source && wordFile(source, file);
  const comments = original ? commentsAbove(original, path) : [];
  if (comments.length === 0) return { note: isInterface ? undefined : note, limit };
  const notes = isInterface ? comments : [...comments, ...(note === undefined ? [] : [note])];
  return { note: notes.join(' '), limit };
}

/**
 * What the author of the source tells translators in comments: those above the groups a message
 * stands in, the outermost first, and the one above itself. The note of one plural form is that
 * of all.
 */
function commentsAbove(file: File<unknown>, path: readonly (string | number)[]): readonly string[] {
  const notes = new Map<string, string>();
  for (const remark of remarksOf(file)) {
    const { kind, text } = kindOf(remark);
    if (remark.key === undefined || kind !== 'note') continue;
    notes.set(remark.key, text);
    const general = withoutForm(remark.key);
    if (!notes.has(general)) notes.set(general, text);
  }
  if (notes.size === 0) return [];
  return path.flatMap((_, index) => {
    const key = path.slice(0, index + 1).join('.');
    return notes.get(key) ?? notes.get(withoutForm(key)) ?? [];
  });
}
