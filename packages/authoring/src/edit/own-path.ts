import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { EditError } from './edit-error.ts';

/**
 * Where a file below the root stands, links left out: whoever sends a branch could lead what we
 * write, or remove, to any file of the machine.
 *
 * @param path below the root, with forward slashes
 * @throws EditError where a part of the path is a link
 * @example ownPath('/srv/polystatus', 'locales/tr/lock.json') // '/srv/polystatus/locales/tr/lock.json'
 */
export function ownPath(root: string, path: string): string {
  let place = root;
  let known = '';
  for (const step of path.split('/')) {
    place = join(place, step);
    known = known === '' ? step : `${known}/${step}`;
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink())
      throw new EditError(
        `${known} is a link and may lead anywhere. Put the file or folder itself there.`,
        'outside',
      );
    if (!stat) break;
  }
  return join(root, path);
}
