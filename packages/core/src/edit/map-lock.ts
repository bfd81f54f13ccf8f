import type { LocaleFiles } from '../project.ts';
import { fingerprint } from '../state/fingerprint.ts';
import { lockLine, printLock } from '../state/lock.ts';
import { parseMessageId } from '../state/message-id.ts';
import { normalize } from '../state/normalize.ts';
import type { ChangeSet } from './change.ts';

/**
 * Lets a language’s lock follow ids and texts that change in all languages alike: what matched its
 * source before matches it after.
 *
 * @param mapId the new id of a message; `undefined` drops its line
 * @param mapText the new text, of source and translation
 */
export function mapLock(
  changes: ChangeSet,
  files: LocaleFiles,
  source: LocaleFiles | undefined,
  mapId: (id: string) => string | undefined,
  mapText: (text: string) => string,
): void {
  const { lock, tag } = files;
  // One that is damaged is left alone; the check says what to do.
  if (!lock || files === source) return;
  const mapped = [...lock].flatMap(([id, line]) => {
    const newId = mapId(id);
    if (newId === undefined) return [];
    const text = textOf(files, id);
    const moved = text !== undefined && line.target === fingerprint(normalize(text));
    const { exact, normal, target } = lockLine(mapText(line.source), mapText(text ?? ''));
    return [
      [
        newId,
        {
          ...line,
          source: mapText(line.source),
          exact,
          normal,
          target: moved ? target : line.target,
        },
      ] as const,
    ];
  });
  const path = `locales/${tag}/lock.json`;
  changes.edit(path, () => printLock(new Map(mapped)));
}

function textOf({ entries, namespaces }: LocaleFiles, id: string): string | undefined {
  const { file = '', key } = parseMessageId(id) ?? {};
  const messages = file.startsWith('ui/')
    ? namespaces.get(file.slice('ui/'.length))?.messages
    : entries.get(file)?.messages;
  return messages?.find((message) => message.key === key)?.text;
}
