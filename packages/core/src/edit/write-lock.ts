import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { EditError } from './edit-error.ts';

/** A lock is held for milliseconds; one this old was left by a process that was killed. */
const STALE_MS = 30_000;
const PATIENCE_MS = 3_000;

/**
 * Keeps two processes from writing the same file at once: a neighbour file that only one can make.
 *
 * @param work gets a function that tells whether the lock is still its own
 */
export function withLock<T>(lock: string, work: (stillMine: () => boolean) => T): T {
  const mark = `${process.pid} ${Math.random()}`;
  const giveUp = Date.now() + PATIENCE_MS;
  while (!take(lock, mark)) {
    if (Date.now() > giveUp)
      throw new EditError(`Another program holds ${lock}. Wait for it, or remove that file.`);
    if (!stealStale(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  const stillMine = (): boolean => readOwner(lock) === mark;
  try {
    return work(stillMine);
  } finally {
    if (stillMine()) rmSync(lock, { force: true });
  }
}

function take(lock: string, mark: string): boolean {
  try {
    writeFileSync(lock, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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
  const owner = readOwner(lock);
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (owner === undefined || !stat) return false;
  if (Date.now() - stat.mtimeMs > STALE_MS) return true;
  const pid = Number.parseInt(owner, 10);
  // Between making and filling the file its owner is not known yet.
  if (!Number.isInteger(pid)) return false;
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
