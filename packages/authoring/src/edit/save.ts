import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeNew } from '@polystatus/core';
import { fileFingerprint } from './file-fingerprint.ts';
import { makeFolders } from './make-folders.ts';
import { ownPath } from './own-path.ts';
import { withLock } from './write-lock.ts';

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
  /** How long another writer may keep us waiting, in milliseconds. */
  readonly patience?: number;
}

/**
 * Writes a file whole or not at all, and only over the state its writer has seen.
 *
 * Whoever is killed at any moment leaves the old file or the new one. Of two writers the second
 * gets a conflict with the text that is there now.
 *
 * @param path below the root, with forward slashes
 * @throws EditError where another program keeps the file, or the path leads through a link
 * @throws Error of the system where the file cannot be written
 */
export function save(root: string, path: string, text: string, wanted: Expected): SaveResult {
  const target = ownPath(root, path);
  makeFolders(dirname(target));
  return whileExpected(root, path, wanted, (current, stillMine) => {
    const bytes = Buffer.from(text, 'utf8');
    const result: SaveResult = { kind: 'saved', fingerprint: fileFingerprint(bytes) };
    if (current?.equals(bytes)) return result;
    // One name for all: the rest of a killed writer goes with the next save.
    const temporary = join(dirname(target), `.${basename(target)}.tmp`);
    try {
      const mode = current ? statSync(target).mode & 0o777 : 0o644;
      makeNew(temporary, bytes, { flush: true, mode });
      if (!stillMine()) return { kind: 'conflict', current: readIfThere(target)?.toString('utf8') };
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    flushFolder(dirname(target));
    return result;
  });
}

/** Removes a file in the state that was seen. The same conditions and errors as for `save`. */
export function remove(root: string, path: string, wanted: Expected): RemoveResult {
  const target = ownPath(root, path);
  if (readIfThere(target) === undefined) return { kind: 'conflict', current: undefined };
  return whileExpected(root, path, wanted, () => {
    rmSync(target);
    flushFolder(dirname(target));
    return { kind: 'removed' };
  });
}

/** Does something to a file that nobody else may write meanwhile, if it is what was expected. */
function whileExpected<T>(
  root: string,
  path: string,
  { expected, patience }: Expected,
  work: (current: Buffer | undefined, stillMine: () => boolean) => T,
): T | Conflict {
  const lock = `${dirname(path)}/.${basename(path)}.lock`;
  const own = (stillMine: () => boolean): T | Conflict => {
    const current = readIfThere(join(root, path));
    if ((current === undefined ? undefined : fileFingerprint(current)) !== expected)
      return { kind: 'conflict', current: current?.toString('utf8') };
    return work(current, stillMine);
  };
  return withLock(root, lock, own, patience);
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
