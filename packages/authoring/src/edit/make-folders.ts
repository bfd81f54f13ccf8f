import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Node’s own way reports a folder that is missing where a disk only lets itself be read. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
