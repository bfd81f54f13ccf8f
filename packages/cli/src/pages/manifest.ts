import { join } from 'node:path';
import { readIfFile } from './file-content.ts';

/** A list beside the files that says which are ours, so that those of others stay. */
export interface Manifest {
  readonly name: string;
  /** Whether files of an earlier run stay that this one does not write. */
  readonly keeps: boolean;
}

/** Pages are a whole: what is no longer among them goes. */
export const PAGES: Manifest = { name: '.polystatus.json', keeps: false };

/** Each export brings its own files, perhaps into the same folder. */
export const EXPORTS: Manifest = { name: '.polystatus-export.json', keeps: true };

export function manifestText(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}

/** What an earlier run wrote: path and hash. A damaged list counts as none. */
export function readManifest(root: string, { name }: Manifest): Map<string, string> {
  const content = readIfFile(join(root, name));
  if (!(content instanceof Uint8Array)) return new Map();
  try {
    const { files } = JSON.parse(Buffer.from(content).toString()) as { files?: object };
    const entries = Object.entries(files ?? {}) as [string, unknown][];
    return new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return new Map();
  }
}
