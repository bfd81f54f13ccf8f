import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeNew } from './make-new.ts';

/**
 * Writes a file whole or not at all: a temporary neighbour, then a rename.
 *
 * A file whose bytes would not change is left alone, so that caches keyed by content or time hold.
 *
 * @returns whether the file was written
 */
export function write(path: string, text: string): boolean {
  try {
    if (readFileSync(path, 'utf8') === text) return false;
  } catch {
    // Not there yet.
  }
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    makeNew(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}
