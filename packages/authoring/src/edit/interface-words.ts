import type { Project } from '@polystatus/core';
import { parseMessageId } from '@polystatus/core/state';
import { ChangeSet, type Change } from './change.ts';
import { EditError } from './edit-error.ts';
import { mapLocks } from './map-locks.ts';
import { isBelow } from './references.ts';
import { removeMessage } from './remove-message.ts';
import { renameKey } from './rename-key.ts';
import { setMessage } from './set-message.ts';

/**
 * Gives a word of the interface, or a group of them, another name in every language; the programs
 * that show it are not changed.
 *
 * @example renameWords(project, texts, 'ui/site.search.label', 'ui/site.search.name')
 */
export function renameWords(
  project: Project,
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string,
): Change[] {
  const [name, path] = pathOf(from);
  const [otherName, otherPath] = pathOf(to);
  const last = otherPath.at(-1) ?? '';
  if (name !== otherName || path.slice(0, -1).join() !== otherPath.slice(0, -1).join())
    throw new EditError(
      'Only the last part of the name can change; move other words in the files.',
    );
  return everywhere(project, texts, from, to, (text) => renameKey(text, path, last));
}

/** Removes a word of the interface, or a group of them, in every language. */
export function removeWords(
  project: Project,
  texts: ReadonlyMap<string, string>,
  id: string,
): Change[] {
  const [, path] = pathOf(id);
  return everywhere(project, texts, id, undefined, (text) => removeMessage(text, path));
}

function everywhere(
  project: Project,
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string | undefined,
  edit: (text: string) => string,
): Change[] {
  const [name] = pathOf(from);
  const changes = new ChangeSet(texts);
  let found = false;
  for (const files of project.locales.values()) {
    const file = files.namespaces.get(name);
    const own = file?.messages.some(({ key }) => isBelow(`ui/${name}.${key}`, from)) ?? false;
    if (own) changes.edit(file?.parsed.source.path ?? '', edit);
    found ||= own;
    for (const { path, text } of files.locale?.messages.toReversed() ?? []) {
      if (path.at(-1) !== 'message' || !isBelow(text, from)) continue;
      changes.edit(files.locale?.parsed.source.path ?? '', (old) =>
        to === undefined
          ? removeMessage(old, path.slice(0, -1))
          : setMessage(old, path, to + text.slice(from.length)),
      );
    }
  }
  if (!found) throw new EditError(`There are no words “${from}”.`);
  const renamed = (id: string): string | undefined =>
    isBelow(id, from) ? to && to + id.slice(from.length) : id;
  mapLocks(changes, project, renamed, (text) => text);
  return changes.list();
}

function pathOf(id: string): [name: string, path: string[]] {
  const { file = '', key } = parseMessageId(id) ?? {};
  if (!file.startsWith('ui/') || key === undefined)
    throw new EditError(
      `“${id}” is no word of the interface. Write ui/site.search.label, for instance.`,
    );
  return [file.slice('ui/'.length), key.split('.')];
}
