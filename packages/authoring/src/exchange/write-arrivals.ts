import { addRemark } from '../edit/add-remark.ts';
import { EditError } from '../edit/edit-error.ts';
import type { FileFaults } from './file-faults.ts';
import type { Arrival } from './merge.ts';
import { messagePath } from './message-path.ts';
import { setTranslation } from './set-translation.ts';

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  /** Messages with another text. */
  readonly ids: readonly string[];
}

/**
 * The new texts of all files that get translations or comments; nothing but those messages and the
 * lines above them changes.
 *
 * @param textOf the text of a file below the root; `undefined` where it is not there yet
 * @param sourcePath the file that a translated one follows in its order of keys
 */
export function writeArrivals(
  arrivals: readonly Arrival[],
  textOf: (path: string) => string | undefined,
  sourcePath: (path: string) => string,
  faults: FileFaults,
): WrittenFile[] {
  const files = Map.groupBy(arrivals, ({ message }) => message.path);
  return [...files].flatMap(([file, members]) => {
    let text = textOf(file);
    const original = textOf(sourcePath(file));
    const ids: string[] = [];
    for (const { message, text: value, comment, line } of members) {
      try {
        if (value !== undefined) {
          text = setTranslation(text, original, message, value);
          ids.push(message.id);
        }
        if (comment !== undefined && text !== undefined)
          text = addRemark(text, messagePath(message.file, message.key), `review: ${comment}`);
      } catch (error) {
        if (!(error instanceof EditError)) throw error;
        faults.add(line, {
          code: 'not-writable',
          message: `${message.id} cannot be written: ${error.message}`,
          hint: `Put it into ${file} by hand.`,
        });
      }
    }
    return text === undefined || text === textOf(file) ? [] : [{ path: file, text, ids }];
  });
}
