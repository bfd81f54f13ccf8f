import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names the state of all files below a root, so that a change of any is noticed. Links are not
 * followed, and what goes away while we look is no fault: the next look finds it gone.
 */
export function stampOf(root: string): string {
  const lines: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = `${folder}/${entry.name}`;
      lines.push(`${path} ${stateOf(join(root, path))}`);
      if (entry.isDirectory()) walk(path);
    }
  };
  for (const folder of ['content', 'locales']) walk(folder);
  return lines.join('\n');
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = lstatSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}
