import { buildProject, read, type Project } from '@polystatus/core';
import type { Change } from '../edit/change.ts';
import { EditError } from '../edit/edit-error.ts';
import { applyChanges } from './apply-changes.ts';
import { UsageError } from './arguments.ts';

/**
 * Works out changes of many files and makes them, or only tells them.
 *
 * @param plan gets the project and the texts by path; an EditError of it is wrong usage
 * @returns the exit code
 */
export function changeContent(
  root: string,
  dry: boolean,
  plan: (project: Project, texts: ReadonlyMap<string, string>) => readonly Change[],
): number {
  const { sources } = read(root);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  let changes: readonly Change[];
  try {
    changes = plan(buildProject(sources, []), texts);
  } catch (error) {
    if (error instanceof EditError) throw new UsageError(error.message);
    throw error;
  }
  if (!dry && !applyChanges(root, changes)) return 1;
  for (const { path, before, after } of changes) {
    const verb = before === undefined ? 'make  ' : after === undefined ? 'remove' : 'change';
    process.stdout.write(`${verb} ${path}\n`);
  }
  return 0;
}
