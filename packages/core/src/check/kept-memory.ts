import { join } from 'node:path';
import type { ReadResult } from '../read/read.ts';
import type { KeptMemory } from './memory.ts';
import { readStore, writeStore } from './store.ts';

/* A memory is kept in pieces, one a language and one of the facts: where one file changed, most of
   what is known need not be written again. */

/**
 * Reads what was kept of the folders that there are files in.
 *
 * @param folder where the pieces stand
 * @param code names what checked; a memory of something else is as good as none
 */
export function readMemory(folder: string, code: string, { sources }: ReadResult): KeptMemory {
  const files: KeptMemory['files'] = {};
  const groups: KeptMemory['groups'] = {};
  for (const name of new Set(sources.map(({ path }) => pieceOf(path)))) {
    const kept = readStore(fileOf(folder, name), code) as Partial<KeptMemory> | undefined;
    Object.assign(files, kept?.files);
    Object.assign(groups, kept?.groups);
  }
  return { files, groups };
}

/** Writes down the pieces that are no longer as they were read. */
export function writeMemory(
  folder: string,
  code: string,
  before: KeptMemory,
  after: KeptMemory,
): void {
  const [had, has] = [before, after].map(({ files }) => Map.groupBy(Object.keys(files), pieceOf));
  for (const name of new Set([...(has?.keys() ?? []), ...Object.keys(after.groups)])) {
    const paths = has?.get(name) ?? [];
    const isSame =
      before.groups[name] === after.groups[name] &&
      had?.get(name)?.length === paths.length &&
      paths.every((path) => before.files[path] === after.files[path]);
    if (isSame) continue;
    const group = after.groups[name];
    const kept: KeptMemory = {
      files: Object.fromEntries(
        paths.flatMap((path) => {
          const record = after.files[path];
          return record ? [[path, record]] : [];
        }),
      ),
      groups: group ? { [name]: group } : {},
    };
    writeStore(fileOf(folder, name), code, kept);
  }
}

/** The name of a group of files: `content`, `locales/tr`. */
function pieceOf(path: string): string {
  return path.split('/', path.startsWith('content/') ? 1 : 2).join('/');
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name.replace('/', '-')}.json`);
}
