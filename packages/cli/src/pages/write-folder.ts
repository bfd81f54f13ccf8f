import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentHash, readIfFile } from './file-content.ts';
import { manifestText, PAGES, readManifest, type Manifest } from './manifest.ts';
import { findOutside } from './outside.ts';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type Outcome =
  | { readonly kind: 'written'; readonly count: number }
  /** Files of somebody else, in the way. */
  | { readonly kind: 'foreign'; readonly paths: readonly string[] }
  /** A path that leads out of the folder, perhaps through a link; nothing was written. */
  | { readonly kind: 'outside'; readonly path: string };

/**
 * Writes files below a folder, each at once or not at all, and removes what an earlier run wrote
 * and this one does not, unless the manifest keeps it.
 *
 * @param force also replaces what is not as an earlier run left it
 */
export function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
  force: boolean,
  manifest: Manifest = PAGES,
): Outcome {
  makeFolder(folder);
  const root = realpathSync(folder);
  const known = readManifest(root, manifest);
  const paths = [...files.map(({ path }) => path), ...known.keys(), manifest.name];
  const outside = findOutside(root, paths);
  if (outside !== undefined) return { kind: 'outside', path: outside };
  const hashes = new Map(files.map(({ path, content }) => [path, contentHash(content)]));
  const foreign = files.filter(({ path }) => {
    const present = readIfFile(join(root, path));
    if (present === undefined) return false;
    if (present === 'other') return true;
    const hash = contentHash(present);
    return hash !== hashes.get(path) && hash !== known.get(path);
  });
  if (foreign.length > 0 && !force)
    return { kind: 'foreign', paths: foreign.map(({ path }) => path) };
  for (const { path, content } of files) replace(join(root, path), content);
  for (const [path, hash] of manifest.keeps ? [] : known) {
    const present = hashes.has(path) ? undefined : readIfFile(join(root, path));
    if (present instanceof Uint8Array && contentHash(present) === hash) rmSync(join(root, path));
  }
  const listed = manifest.keeps ? new Map([...known, ...hashes]) : hashes;
  replace(join(root, manifest.name), manifestText(listed));
  return { kind: 'written', count: files.length };
}

/** Node.js itself would try for ever where nothing can be made, as in /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

/** A reader sees the old file or the new one, never a part. */
function replace(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
