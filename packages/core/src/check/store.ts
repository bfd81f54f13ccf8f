import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeNew } from '../compile/make-new.ts';

/**
 * Reads what was kept, if it is whole and of this fingerprint. Anything else is as good as nothing:
 * a cache that cannot be trusted is no fault, it is only made anew.
 */
export function readStore(path: string, fingerprint: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === seal(body, fingerprint) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, whole or not at all; where that is not possible, the next run has more to do.
 * What a loss of power leaves of it has no seal, so nothing waits for the disk.
 */
export function writeStore(path: string, fingerprint: string, value: unknown): void {
  const body = JSON.stringify(value);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    makeNew(temporary, `${seal(body, fingerprint)}\n${body}`);
    renameSync(temporary, path);
  } catch {
    discard(temporary);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself is missing or closed to us, so nothing was left there.
  }
}

function seal(body: string, fingerprint: string): string {
  return hash('sha1', `${fingerprint}\0${body}`);
}
