import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFingerprint } from './file-fingerprint.ts';
import { withLock } from './write-lock.ts';

export type SaveResult =
  | { readonly kind: 'saved'; readonly fingerprint: string }
  /** Somebody else changed, removed or made the file meanwhile; nothing was written. */
  | { readonly kind: 'conflict'; readonly current: string | undefined };

/**
 * Writes a file whole or not at all, and only over the state its writer has seen.
 *
 * Whoever is killed at any moment leaves the old file or the new one. Of two writers the second
 * gets a conflict with the text that is there now.
 *
 * @param expected fingerprint of the text that was read; `undefined` for a file to be made
 */
export function save(
  path: string,
  text: string,
  { expected }: { readonly expected: string | undefined },
): SaveResult {
  mkdirSync(dirname(path), { recursive: true });
  // A link stays a link: what it leads to is written.
  const target = existsSync(path) ? realpathSync(path) : path;
  const folder = dirname(target);
  return withLock(join(folder, `.${basename(target)}.lock`), (stillMine) => {
    const current = readIfThere(target);
    if ((current === undefined ? undefined : fileFingerprint(current)) !== expected)
      return { kind: 'conflict', current: current?.toString('utf8') };
    const bytes = Buffer.from(text, 'utf8');
    const result: SaveResult = { kind: 'saved', fingerprint: fileFingerprint(bytes) };
    if (current?.equals(bytes)) return result;
    // One name for all: what a killed writer left is written over by the next.
    const temporary = join(folder, `.${basename(target)}.tmp`);
    try {
      writeFileSync(temporary, bytes, {
        flush: true,
        mode: current ? statSync(target).mode & 0o777 : 0o644,
      });
      if (!stillMine()) return { kind: 'conflict', current: readIfThere(target)?.toString('utf8') };
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    flushFolder(folder);
    return result;
  });
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
