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
import { basename, dirname, join } from 'node:path';
import { claim, type Claim } from './claim.ts';
import { fileFingerprint } from './file-fingerprint.ts';
import { makeFolders } from './make-folders.ts';
import { ownPath } from './own-path.ts';

/** Somebody else changed, removed or made the file meanwhile; nothing was written. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly current: string | undefined;
}
export type SaveResult = { readonly kind: 'saved'; readonly fingerprint: string } | Conflict;
export type RemoveResult = { readonly kind: 'removed' } | Conflict;

export interface Expected {
  /** Fingerprint of the text that was read; `undefined` for a file to be made. */
  readonly expected: string | undefined;
}

/**
 * Writes a file whole or not at all, and only over the state its writer has seen.
 *
 * Whoever is killed at any moment leaves the old file or the new one. Of two writers the second
 * gets a conflict with the text that is there now.
 *
 * @param path below the root, with forward slashes
 * @throws EditError where the path leads through a link
 * @throws Error of the system where the file cannot be written
 */
export function save(root: string, path: string, text: string, wanted: Expected): SaveResult {
  const target = ownPath(root, path);
  makeFolders(dirname(target));
  const bytes = Buffer.from(text, 'utf8');
  const saved: SaveResult = { kind: 'saved', fingerprint: fileFingerprint(bytes) };
  return whileExpected(target, wanted, (current, { place, handle, isStillOurs }) => {
    if (current?.equals(bytes)) return saved;
    writeFileSync(handle, bytes);
    if (current) fchmodSync(handle, statSync(target).mode & 0o777);
    fsyncSync(handle);
    if (!isStillOurs()) return undefined;
    renameSync(place, target);
    return saved;
  });
}

/** Removes a file in the state that was seen. The same conditions and errors as for `save`. */
export function remove(root: string, path: string, wanted: Expected): RemoveResult {
  const target = ownPath(root, path);
  if (readIfThere(target) === undefined) return { kind: 'conflict', current: undefined };
  return whileExpected(target, wanted, (_, { isStillOurs }) => {
    if (!isStillOurs()) return undefined;
    rmSync(target);
    return { kind: 'removed' };
  });
}

/**
 * Does something to a file that nobody else may write meanwhile, if it is what was expected.
 *
 * @param work returns nothing where others took the file from us
 */
function whileExpected<T>(
  target: string,
  { expected }: Expected,
  work: (current: Buffer | undefined, ours: Claim) => T | undefined,
): T | Conflict {
  for (;;) {
    const ours = claim(join(dirname(target), `.${basename(target)}.tmp`));
    try {
      const current = readIfThere(target);
      if ((current === undefined ? undefined : fileFingerprint(current)) !== expected)
        return { kind: 'conflict', current: current?.toString('utf8') };
      const done = work(current, ours);
      if (done === undefined) continue;
      flushFolder(dirname(target));
      return done;
    } finally {
      ours.release();
    }
  }
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
