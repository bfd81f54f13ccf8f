import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** The first path that would lead out of a folder: upwards, from the root, or through a link. */
export function findOutside(root: string, paths: readonly string[]): string | undefined {
  return paths.find((path) => {
    const parts = path.split('/');
    if (parts.some((part) => /^\.{0,2}$|[\\:\0]/.test(part))) return true;
    return parts.slice(0, -1).some((_, at) => {
      const folder = join(root, ...parts.slice(0, at + 1));
      const stat = lstatSync(folder, { throwIfNoEntry: false });
      return stat !== undefined && !stat.isDirectory();
    });
  });
}
