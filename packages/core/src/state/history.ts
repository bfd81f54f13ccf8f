import { sourceLocale, targetLocales, type Project } from '../validate/project.ts';
import { fingerprint } from './fingerprint.ts';
import { printHistory, type SourceTexts } from './history-file.ts';
import { lockPath } from './lock.ts';
import { textsOf } from './pairs.ts';
import type { MessageState } from './states.ts';
import { wordFiles } from './word-files.ts';

/** Every source text that is known: those of today, and those that translations were made from. */
export function knownTexts(project: Project): Map<string, string> {
  const source = sourceLocale(project);
  const known = new Map(source?.history);
  for (const file of source ? wordFiles(source).values() : [])
    for (const text of textsOf(file).values()) known.set(fingerprint(text), text);
  return known;
}

/**
 * The source text that a translation was made from.
 *
 * @returns `undefined` where nobody recorded it, or its text was not kept
 */
export function previousSource(
  project: Project,
  { line, source }: Pick<MessageState, 'line' | 'source'>,
): string | undefined {
  if (!line) return undefined;
  if (source !== undefined && line.exact === fingerprint(source)) return source;
  return sourceLocale(project)?.history?.get(line.exact);
}

/** Also in a lock that is damaged: what it names may be wanted again once it is mended. */
const NAMED = /"exact":\s*"([\w-]+)"/g;

/**
 * The history as the locks need it: every known text that one of them names, and no other, once for
 * all languages.
 *
 * @param textOf a file as it will be, by its path
 * @param known texts by fingerprint, more of them than are named
 * @returns the file’s text
 */
export function historyFor(
  project: Project,
  textOf: (path: string) => string | undefined,
  known: SourceTexts = knownTexts(project),
): string {
  const named = new Set<string | undefined>();
  for (const { tag } of targetLocales(project)) {
    const path = lockPath(tag);
    const lock = textOf(path);
    if (lock !== undefined) for (const [, print] of lock.matchAll(NAMED)) named.add(print);
    // There, but nobody could read it: then nobody can say what it names.
    else if (project.paths.has(path)) return printHistory(known);
  }
  return printHistory(new Map([...known].filter(([print]) => named.has(print))));
}
