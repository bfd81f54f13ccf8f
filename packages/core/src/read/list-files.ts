import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { identify } from './identity.ts';
import { folderFault } from './language-folder.ts';

/** Tells that a file or folder cannot be what should stand there. */
export type Refuse = (path: string, code: string, message: string, hint: string) => void;

export interface Listed {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly isFile: boolean;
}

const IGNORED = /^(?:README\.md|\..*|.*~|.*\.tmp)$/;

/**
 * Names what stands below `content/` and `locales/`. No link is followed, wherever it leads: a
 * branch that somebody sends could make us read, and print, any file of the machine.
 */
export function listFiles(root: string, refuse: Refuse): Listed[] {
  const listed: Listed[] = [];
  const walk = (folder: string): void => {
    const fault = folderFault(folder);
    if (fault) {
      refuse(folder, 'unknown-file', fault.message, fault.hint);
      return;
    }
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      refuse(
        folder,
        'unreadable',
        `The folder ${folder} cannot be read (${reasonOf(error)}).`,
        'Restore its permissions, or remove it.',
      );
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (IGNORED.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) refuseLink(root, path, refuse);
      else if (!entry.isDirectory()) listed.push({ path, isFile: entry.isFile() });
      else if (path.endsWith('.yaml') || identify(path))
        refuse(
          path,
          'not-a-file',
          `${path} is a directory.`,
          'Replace the directory by a file, or remove it.',
        );
      else walk(path);
    }
  };
  for (const folder of ['content', 'locales']) {
    const stat = lookAt(join(root, folder));
    if (stat?.isDirectory()) walk(folder);
    else if (stat?.isSymbolicLink()) refuseLink(root, folder, refuse);
    else
      refuse(
        folder,
        'missing-folder',
        `There is no folder ${folder}/ in the root.`,
        'Give --root the directory that holds content/ and locales/.',
      );
  }
  return listed;
}

/** Nothing, too, where the root is a file. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function refuseLink(root: string, path: string, refuse: Refuse): void {
  try {
    statSync(join(root, path));
    refuse(
      path,
      'not-a-file',
      `${path} is a link; links are not followed.`,
      'Put the file or the folder itself there, or remove the link.',
    );
  } catch (error) {
    const reason = reasonOf(error);
    refuse(
      path,
      'unreadable',
      reason === 'ENOENT' ? `${path} is a link to nothing.` : `${path} cannot be read (${reason}).`,
      'Put the file itself there, or remove the link.',
    );
  }
}

/** What the system calls a fault; its own message holds the whole address of the file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
