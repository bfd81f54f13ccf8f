import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EditError, fileFingerprint, save, type Change } from '@polystatus/core';

/**
 * Writes files one after the other, each whole or not at all, and tells what could not be written.
 *
 * @returns whether all were written
 */
export function applyChanges(root: string, changes: readonly Change[]): boolean {
  let all = true;
  for (const { path, before, after } of changes) {
    const fault = applyChange(join(root, path), before, after);
    if (fault === undefined) continue;
    all = false;
    process.stderr.write(`${path} ${fault}\n`);
  }
  return all;
}

function applyChange(
  path: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  try {
    const expected = before === undefined ? undefined : fileFingerprint(before);
    if (after === undefined) {
      if (fileFingerprint(readFileSync(path)) !== expected) return CHANGED;
      rmSync(path);
      return undefined;
    }
    return save(path, after, { expected }).kind === 'saved' ? undefined : CHANGED;
  } catch (error) {
    if (error instanceof EditError) return `was not written: ${error.message}`;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `cannot be written (${reason}).`;
  }
}

const CHANGED =
  'was changed by someone else meanwhile and is left as it is. Run the command again.';
