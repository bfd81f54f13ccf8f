import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EditError } from './edit-error.ts';

/** A lock is held for milliseconds; one this old was left by a process that was killed. */
const STALE_MS = 30_000;
/** Between making a lock and filling it lies less than this, unless its process was killed there. */
const EMPTY_MS = 50;
const PATIENCE_MS = 3_000;

/**
 * Keeps two processes from writing the same file at once: a neighbour file that only one can make.
 *
 * @param lock below the root, as people are told
 * @param work gets a function that tells whether the lock is still its own
 * @param patience how long to wait for another process, in milliseconds
 * @throws EditError where another process keeps the lock
 */
export function withLock<T>(
  root: string,
  lock: string,
  work: (stillMine: () => boolean) => T,
  patience: number = PATIENCE_MS,
): T {
  const place = join(root, lock);
  const mark = `${process.pid} ${Math.random()}`;
  const giveUp = Date.now() + patience;
  while (!take(place, mark)) {
    if (Date.now() > giveUp)
      throw new EditError(
        `Another program holds ${lock}. Wait for it, or remove that file.`,
        'held',
      );
    if (!stealStale(place)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  const stillMine = (): boolean => readOwner(place) === mark;
  try {
    return work(stillMine);
  } finally {
    if (stillMine()) rmSync(place, { force: true });
  }
}

function take(lock: string, mark: string): boolean {
  let handle: number;
  try {
    handle = openSync(lock, 'wx');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    // Somebody may have taken it for a forgotten one, seen that it is not, and given it back.
    return readOwner(lock) === mark;
  }
  try {
    writeFileSync(handle, mark);
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  // As long as it was empty, others could take it for a forgotten one.
  return readOwner(lock) === mark;
}

/** Takes away the lock of a process that is gone. @returns whether to try again at once */
function stealStale(lock: string): boolean {
  if (!isStale(lock)) return false;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    // Somebody may have been faster, and this is their new lock: they get it back.
    if (!isStale(aside)) linkSync(aside, lock);
  } catch {
    // Gone already.
  } finally {
    rmSync(aside, { force: true });
  }
  return true;
}

function isStale(lock: string): boolean {
  const stat = lstatSync(lock, { throwIfNoEntry: false });
  // We make files only.
  if (stat?.isSymbolicLink()) return true;
  const owner = readOwner(lock);
  if (owner === undefined || !stat) return false;
  const age = Date.now() - stat.mtimeMs;
  const pid = Number.parseInt(owner, 10);
  if (age > STALE_MS || !Number.isInteger(pid)) return age > EMPTY_MS;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function readOwner(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
