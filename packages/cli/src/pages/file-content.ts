import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @returns undefined where there is nothing, `other` where something stands that is no file */
export function readIfFile(path: string): Uint8Array | 'other' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  return stat.isFile() ? readFileSync(path) : 'other';
}
