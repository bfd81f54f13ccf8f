import { join } from 'node:path';
import { readIfFile } from './file-content.ts';

/** Says which files are ours, so that those of others stay. */
export const MANIFEST = '.polystatus.json';

export function manifestText(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}

/** What an earlier run wrote: path and hash. A damaged list counts as none. */
export function readManifest(root: string): Map<string, string> {
  const content = readIfFile(join(root, MANIFEST));
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
