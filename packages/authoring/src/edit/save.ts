import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from './change.ts';
import { claim, claimPlace } from './claim.ts';
import { makeFolders } from './make-folders.ts';
import { ownPath } from './own-path.ts';

/**
 * Makes, changes or removes a file whole or not at all, and only over the state its writer has seen.
 *
 * Whoever is killed at any moment leaves the old file or the new one. Of two writers the second
 * is told that the file is another one now.
 *
 * @returns whether it was done; if not, somebody else changed, removed or made the file meanwhile
 * @throws EditError where the path leads through a link
 * @throws Error of the system where the file cannot be written
 */
export function save(root: string, { path, before, after }: Change): boolean {
  const target = ownPath(root, path);
  if (before === after) return true;
  if (after === undefined && !readIfThere(target)) return false;
  makeFolders(dirname(target));
  const [seen, wanted] = [before, after].map(bytesOf);
  for (;;) {
    const { place, handle, isStillOurs, release } = claim(claimPlace(target));
    try {
      const current = readIfThere(target);
      if (!(seen ? current?.equals(seen) : current === undefined)) return false;
      if (wanted) {
        writeFileSync(handle, wanted);
        if (current) fchmodSync(handle, statSync(target).mode & 0o777);
        fsyncSync(handle);
      }
      if (!isStillOurs()) continue;
      if (wanted) renameSync(place, target);
      else rmSync(target);
      flushFolder(dirname(target));
      return true;
    } finally {
      release();
    }
  }
}

function bytesOf(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The new name must outlive a power cut too. Not every system lets a folder be flushed. */
function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows; the rename itself was made.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
