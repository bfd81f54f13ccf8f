import { INTERFACE } from '@polystatus/core/state';
import { keyOrder, orderOf } from '../edit/key-order.ts';
import { setList } from '../edit/set-list.ts';
import { setMessage } from '../edit/set-message.ts';
import { messagePath } from './message-path.ts';
import { isOwnList, listItems } from './own-words.ts';

/**
 * A translated file with another text for one message. Of a list of own words, each line of the
 * text is an item.
 *
 * @param before the file; left out, it is made, and begins by naming its schema as all do
 * @param original the same file of the source, whose order of keys it follows
 * @param message which file it is of, and its key there: `404`, `title`
 * @throws EditError where the file cannot take it
 */
export function setTranslation(
  before: string | undefined,
  original: string | undefined,
  { file, key }: { readonly file: string; readonly key: string },
  text: string,
): string {
  const schema = file.startsWith(INTERFACE) ? 'messages' : 'entry';
  const old =
    before ??
    `# yaml-language-server: $schema=../../../packages/core/schemas/${schema}.schema.json\n`;
  const order = original === undefined ? keyOrder(old) : orderOf(original);
  const path = messagePath(file, key);
  return isOwnList(key)
    ? setList(old, path, listItems(text), order)
    : setMessage(old, path, text, order);
}
