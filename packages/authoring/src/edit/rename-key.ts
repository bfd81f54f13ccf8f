import type { Node } from 'yaml';
import {
  followPath,
  openDocument,
  splice,
  withoutValue,
  withValue,
  type Path,
} from './document.ts';
import { EditError } from './edit-error.ts';
import { keyOf } from './new-lines.ts';
import { doubleQuoted } from './scalar-styles.ts';

/**
 * Renames a key and leaves its place, its value and everything else as they are.
 *
 * @throws EditError where the key is missing or the new name is taken
 */
export function renameKey(text: string, path: Path, name: string): string {
  const { root, value } = openDocument(text);
  const { found, item } = followPath(root, path);
  const range = item && 'key' in item ? (item.key as Node).range : undefined;
  if (found < path.length || !range)
    throw new EditError(`There is no key “${path.join('.')}” to rename.`);
  const beside = [...path.slice(0, -1), name];
  if (followPath(root, beside).found === beside.length)
    throw new EditError(`“${beside.join('.')}” is there already.`);
  const own = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value);
  const wanted = withValue(withoutValue(value, path), beside, own);
  const written = text[range[0]] === '"' ? doubleQuoted(name) : keyOf(name);
  const result = splice(text, [range[0], range[1]], written, wanted);
  if (result === undefined)
    throw new EditError(`“${path.join('.')}” cannot be renamed here. Rename it in the file.`);
  return result;
}
