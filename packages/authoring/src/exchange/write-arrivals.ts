import { EditError } from '../edit/edit-error.ts';
import { keyOrder, orderOf } from '../edit/key-order.ts';
import { setList } from '../edit/set-list.ts';
import { setMessage } from '../edit/set-message.ts';
import { INTERFACE } from '@polystatus/core/state';
import type { FileFaults } from './file-faults.ts';
import type { Arrival } from './merge.ts';
import { messagePath } from './message-path.ts';
import { isOwnWords, listItems } from './own-words.ts';

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * The new texts of all files that get translations; nothing but those messages changes in them.
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
    let text = textOf(file) ?? firstLine(members);
    const original = textOf(sourcePath(file));
    const ids: string[] = [];
    for (const { message, text: value, line } of members) {
      const kind = message.file.startsWith(INTERFACE) ? 'messages' : 'entry';
      try {
        const order = original === undefined ? keyOrder(text) : orderOf(original);
        const path = messagePath(kind, message.key);
        text = isOwnWords(message.key)
          ? setList(text, path, listItems(value), order)
          : setMessage(text, path, value, order);
        ids.push(message.id);
      } catch (error) {
        if (!(error instanceof EditError)) throw error;
        faults.add(line, {
          code: 'not-writable',
          message: `${message.id} cannot be written: ${error.message}`,
          hint: `Put it into ${file} by hand.`,
        });
      }
    }
    return ids.length === 0 ? [] : [{ path: file, text, ids }];
  });
}

/** A new file begins by naming its schema, as all do; editors take their hints from it. */
function firstLine([arrival]: readonly Arrival[]): string {
  const ui = arrival?.message.file.startsWith(INTERFACE) === true;
  const schema = ui ? 'messages' : 'entry';
  return `# yaml-language-server: $schema=../../../packages/core/schemas/${schema}.schema.json\n`;
}
