import { sourceLocale, type Project } from '@polystatus/core';
import { historyFor, historyPath, lockPath, printLock, type Lock } from '@polystatus/core/state';
import type { Change } from './change.ts';

/**
 * What becomes of locks, and first of the history, so that it knows every text that they name.
 *
 * @param locks by language
 * @param textOf a file as it stands
 * @param known texts by fingerprint; left out, those that the project knows
 */
export function lockChanges(
  project: Project,
  locks: ReadonlyMap<string, Lock>,
  textOf: (path: string) => string | undefined,
  known?: ReadonlyMap<string, string>,
): Change[] {
  const texts = new Map([...locks].map(([tag, lock]) => [lockPath(tag), printLock(lock)]));
  const history = historyFor(project, (path) => texts.get(path) ?? textOf(path), known);
  const all = [[historyPath(sourceLocale(project)?.tag ?? ''), history] as const, ...texts];
  return all.map(([path, after]) => ({ path, before: textOf(path), after }));
}
