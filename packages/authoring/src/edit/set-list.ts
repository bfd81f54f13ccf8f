import { isSeq } from 'yaml';
import { followPath, itemValue, openDocument, type Path } from './document.ts';
import { EditError } from './edit-error.ts';
import { keyOrder, type KeyOrder } from './key-order.ts';
import { removeMessage } from './remove-message.ts';
import { setMessage } from './set-message.ts';

/** Ten times what any schema allows; the file is read once for each item that is new. */
const MOST = 100;

/**
 * Makes a list of texts hold these items. Lines of items that stay where they are keep every byte,
 * and of a list that gets shorter the items nobody wants go first.
 *
 * @param items at least one, at most a hundred
 * @param order order of the keys below a path, for a list that is not there yet
 * @returns the new text of the file
 * @throws EditError where it cannot be done without touching other lines
 * @example setList('l:\n  - a\n  - b # old\n', ['l'], ['b']) // 'l:\n  - b # old\n'
 */
export function setList(
  text: string,
  path: Path,
  items: readonly string[],
  order: KeyOrder = keyOrder(text),
): string {
  if (items.length > MOST)
    throw new EditError(`It has ${items.length} lines, and a list takes at most ${MOST}.`);
  if (items.length === 0) throw new EditError('A list needs at least one line.');
  let result = text;
  const wanted = new Set<unknown>(items);
  const old = valuesAt(result, path);
  let over = old.length - items.length;
  for (let index = old.length - 1; index >= 0 && over > 0; index--) {
    if (wanted.has(old[index])) continue;
    result = removeMessage(result, [...path, index]);
    over--;
  }
  // What is left over are doubles.
  for (; over > 0; over--) result = removeMessage(result, [...path, items.length + over - 1]);
  const kept = valuesAt(result, path);
  items.forEach((item, index) => {
    if (kept[index] !== item) result = setMessage(result, [...path, index], item, order);
  });
  return result;
}

function valuesAt(text: string, path: Path): unknown[] {
  const { root, value } = openDocument(text);
  const { found, item } = followPath(root, path);
  if (found < path.length || !isSeq(itemValue(item))) return [];
  const list = path.reduce<unknown>(
    (node, step) => (node as Record<string, unknown> | undefined)?.[step],
    value,
  );
  return Array.isArray(list) ? list : [];
}
