import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Editors save in several steps; one pause makes one change of it. */
const PAUSE = 20;

/**
 * Tells when something changes in folders, at any depth.
 *
 * Not the recursive watch of Node.js: on Linux that loses sight of a file when another takes its
 * place, which is how most editors save, and git and our own commands write. Here every folder has
 * a watch of its own, and all are set anew after each change, whatever became of the folders.
 *
 * @param folders may vanish and come back
 * @returns ends it
 */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let watches: FSWatcher[] = [];
  let pause: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      end();
      begin();
      changed();
    }, PAUSE);
  };
  const add = (folder: string, concerns: (name: string | null) => boolean): void => {
    try {
      const one = watch(folder, (_event, name) => {
        if (concerns(name)) notice();
      });
      watches.push(one.on('error', notice));
    } catch {
      // Gone since it was listed; its parent tells.
    }
  };
  const begin = (): void => {
    for (const folder of folders) {
      add(dirname(folder), (name) => name === basename(folder));
      for (const path of [folder, ...foldersIn(folder)]) add(path, () => true);
    }
  };
  const end = (): void => {
    for (const one of watches) one.close();
    watches = [];
  };
  begin();
  return () => {
    clearTimeout(pause);
    end();
  };
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}
