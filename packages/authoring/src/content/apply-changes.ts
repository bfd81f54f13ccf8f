import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../edit/change.ts';
import { save } from '../edit/save.ts';
import { whyNot } from '../edit/why-not.ts';

/**
 * Makes, changes and removes files, all of them or none. Nothing is removed before everything else
 * is written; where one file cannot be, those before it get back what was in them.
 *
 * @returns whether all was done; if not, standard error tells why, and what could not be taken back
 */
export function applyChanges(root: string, changes: readonly Change[]): boolean {
  const removed = changes.filter(({ after }) => after === undefined);
  const done: Change[] = [];
  for (const change of [...changes.filter(({ after }) => after !== undefined), ...removed]) {
    const fault = apply(root, change);
    if (fault === undefined) {
      done.push(change);
      continue;
    }
    process.stderr.write(`${change.path} ${fault}\n`);
    const left = done.toReversed().filter((each) => !takeBack(root, each));
    process.stderr.write(
      left.length === 0
        ? 'Nothing was changed.\n'
        : `These were changed before, and could not be put back:\n${left.map(({ path }) => `  ${path}\n`).join('')}`,
    );
    return false;
  }
  return true;
}

/** @returns what went wrong, to follow the path */
function apply(root: string, change: Change): string | undefined {
  try {
    return save(root, change) ? undefined : CHANGED;
  } catch (error) {
    return whyNot(error);
  }
}

function takeBack(root: string, { path, before, after }: Change): boolean {
  if (apply(root, { path, before: after, after: before }) !== undefined) return false;
  if (before === undefined) removeIfEmpty(dirname(join(root, path)));
  return true;
}

/** A folder that was made for a file goes with it. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Other files are in it.
  }
}

const CHANGED =
  'was changed by someone else meanwhile and is left as it is. Run the command again.';
