import { sourceLocale, targetLocales, type LocaleFiles, type Project } from '@polystatus/core';
import {
  fingerprint,
  historyFor,
  historyPath,
  knownTexts,
  lockLine,
  lockPath,
  normalize,
  parseMessageId,
  printLock,
  wordFile,
} from '@polystatus/core/state';
import type { ChangeSet } from './change.ts';

/**
 * Lets the locks of all languages, and the history, follow ids and texts that change in all
 * languages alike: what matched its source before matches it after.
 *
 * @param mapId the new id of a message; `undefined` drops its line
 * @param mapText the new text, of source and translation
 */
export function mapLocks(
  changes: ChangeSet,
  project: Project,
  mapId: (id: string) => string | undefined,
  mapText: (text: string) => string,
): void {
  const known = knownTexts(project);
  for (const files of targetLocales(project)) {
    const { lock, tag } = files;
    // One that is damaged is left alone; the check says what to do.
    if (!lock) continue;
    const mapped = [...lock].flatMap(([id, line]) => {
      const newId = mapId(id);
      if (newId === undefined) return [];
      const before = known.get(line.exact);
      const text = textOf(files, id);
      const moved = text !== undefined && line.target === fingerprint(normalize(text));
      const { exact, normal, target } = lockLine(mapText(before ?? ''), mapText(text ?? ''));
      if (before !== undefined) known.set(exact, mapText(before));
      return [
        [
          newId,
          {
            ...line,
            ...(before !== undefined && { exact, normal }),
            target: moved ? target : line.target,
          },
        ] as const,
      ];
    });
    changes.edit(lockPath(tag), () => printLock(new Map(mapped)));
  }
  const tag = sourceLocale(project)?.tag;
  // The same for it.
  if (tag === undefined || !sourceLocale(project)?.history) return;
  changes.edit(historyPath(tag), () => historyFor(project, (path) => changes.text(path), known));
}

function textOf(files: LocaleFiles, id: string): string | undefined {
  const { file = '', key } = parseMessageId(id) ?? {};
  return wordFile(files, file)?.messages.find((message) => message.key === key)?.text;
}
