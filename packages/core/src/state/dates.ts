import type { FileDates } from '@polystatus/status/file-dates';
import { digestOf, type Source } from '../read/source.ts';

interface Line extends FileDates {
  /** Names the text that the dates speak of. */
  readonly print: string;
}

const LINE = /^\d{4}-\d{2}-\d{2} \d{4}-\d{2}-\d{2} [0-9a-f]{12} \S+$/gm;

/** @example datesPath('locales/tr') // 'locales/tr/dates.txt' */
export const datesPath = (folder: string): string => `${folder}/dates.txt`;

/** The folder whose dates a file has, and its name there; nothing for what tools write: none of it is YAML. */
export function datedName({ path }: Source): [folder: string, name: string] | undefined {
  const [folder] = /^(?:content|locales\/[^/]+)(?=\/.+\.yaml$)/.exec(path) ?? [];
  return folder === undefined
    ? undefined
    : [folder, path.slice(folder.length + 1, -'.yaml'.length)];
}

/**
 * The dates that are true of the files as they are: a file that was changed since they were written
 * down has none. By folder, then by name: `content` → `iana/404`.
 */
export function datesOf(sources: readonly Source[]): Map<string, Map<string, FileDates>> {
  const known = knownLines(sources);
  return eachFile(sources, (folder, name, print) => {
    const line = known
      .get(folder)
      ?.get(name)
      ?.find((own) => own.print === print);
    return line && { added: line.added, changed: line.changed };
  });
}

/**
 * The files of dates as they should be: who has not changed keeps its days, all others changed today.
 *
 * @returns their texts by path
 */
export function syncDates(sources: readonly Source[], today: string): Map<string, string> {
  const known = knownLines(sources);
  const lines = eachFile(sources, (folder, name, print) => {
    const own = known.get(folder)?.get(name) ?? [];
    const same = own.find((line) => line.print === print);
    const [added = today] = [today, ...own.map((line) => line.added)].sort();
    return { added, changed: same?.changed ?? today, print };
  });
  return new Map([...lines].map(([folder, own]) => [datesPath(folder), printLines(own)]));
}

function printLines(lines: ReadonlyMap<string, Line>): string {
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { added, changed, print }]) => `${added} ${changed} ${print} ${name}\n`)
    .join('');
}

/** Merges keep the lines of both sides, so a name may have several; damaged ones say nothing. */
function knownLines(sources: readonly Source[]): Map<string, Map<string, Line[]>> {
  const known = new Map<string, Map<string, Line[]>>();
  for (const { identity, text } of sources) {
    if (identity.kind !== 'dates') continue;
    const lines = new Map<string, Line[]>();
    for (const [line] of text.matchAll(LINE)) {
      const [added, changed, print] = [line.slice(0, 10), line.slice(11, 21), line.slice(22, 34)];
      const name = line.slice(35);
      lines.set(name, [...(lines.get(name) ?? []), { added, changed, print }]);
    }
    known.set(identity.folder, lines);
  }
  return known;
}

function eachFile<Value>(
  sources: readonly Source[],
  valueOf: (folder: string, name: string, print: string) => Value | undefined,
): Map<string, Map<string, Value>> {
  const folders = new Map<string, Map<string, Value>>();
  for (const source of sources) {
    const dated = datedName(source);
    if (!dated) continue;
    const [folder, name] = dated;
    const value = valueOf(folder, name, digestOf(source).slice(0, 12));
    const own = folders.get(folder) ?? new Map<string, Value>();
    if (value !== undefined) own.set(name, value);
    folders.set(folder, own);
  }
  return folders;
}
