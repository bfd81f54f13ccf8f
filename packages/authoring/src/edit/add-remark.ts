import { isCollection } from 'yaml';
import { followPath, openDocument, splice, type Path } from './document.ts';
import { EditError } from './edit-error.ts';
import { startOf } from './item-range.ts';
import { columnOf, lineEndOf, lineStart } from './text-lines.ts';

/**
 * Writes a comment on the line above a message. Inside brackets there is no such line, so there it
 * goes above the list or map they hold.
 *
 * @param remark one line, without its #
 * @throws EditError where there is no such message
 * @example addRemark('title: Lost\n', ['title'], 'review: sure?') // '# review: sure?\ntitle: Lost\n'
 */
export function addRemark(text: string, path: Path, remark: string): string {
  const { root, value } = openDocument(text);
  const { parents, found } = followPath(root, path);
  if (path.length === 0 || found < path.length)
    throw new EditError(`There is no “${path.join('.')}” to comment on.`);
  const brackets = parents.findIndex((parent) => isCollection(parent) && parent.flow === true);
  const place = followPath(root, brackets < 1 ? path : path.slice(0, brackets));
  const [parent, item] = [place.parents.at(-1), place.item];
  if (parent && item && !parent.flow) {
    const start = startOf(text, parent, item);
    const line = lineStart(text, start);
    const margin = ' '.repeat(columnOf(text, start));
    // The first item of a list within a list shares its line with the other dash.
    const result =
      text.slice(line, start).trim() === ''
        ? splice(text, [line, line], `${margin}# ${remark}${lineEndOf(text)}`, value)
        : undefined;
    if (result !== undefined) return result;
  }
  throw new EditError(`There is no line above “${path.join('.')}” that could hold a comment.`);
}
