import { closeSync, fstatSync, lstatSync, openSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A writer needs milliseconds; what stands there longer was left by one that was killed. */
const LEFT_MS = 2_000;

/** A file beside the one to be written that only one writer can make: its new text goes in there. */
export interface Claim {
  readonly place: string;
  readonly handle: number;
  /** No longer, once it is moved to its place, or others took us for one that was killed. */
  readonly isStillOurs: () => boolean;
  /** Lets others write. */
  readonly release: () => void;
}

/**
 * Waits until no other writer has a file at this place, and makes it. What cannot be of a writer,
 * such as a link to somewhere else, goes and is not written into.
 *
 * @throws Error of the system where the file cannot be made
 */
export function claim(place: string): Claim {
  const handle = made(place);
  // As long as it is open, no other file gets its number.
  const { ino } = fstatSync(handle);
  const isStillOurs = (): boolean => lstatSync(place, { throwIfNoEntry: false })?.ino === ino;
  const release = (): void => {
    if (isStillOurs()) rmSync(place, { force: true });
    closeSync(handle);
  };
  return { place, handle, isStillOurs, release };
}

/** Where the new text of a file goes, beside it. */
export function claimPlace(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp`);
}

/** Whether a writer that may be alive has claimed a file, so that saving it would wait. */
export function isClaimed(root: string, path: string): boolean {
  const place = claimPlace(join(root, path));
  return lstatSync(place, { throwIfNoEntry: false }) !== undefined && !isLeft(place);
}

function made(place: string): number {
  for (;;) {
    try {
      return openSync(place, 'wx', 0o644);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (isLeft(place)) rmSync(place, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

function isLeft(place: string): boolean {
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (!stat) return false;
  // A clock that was put back must not keep us waiting.
  return !stat.isFile() || Math.abs(Date.now() - stat.mtimeMs) > LEFT_MS;
}
