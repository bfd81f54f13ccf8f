import { propertiesAt } from '@polystatus/core/validate';
import { isMap, isScalar } from 'yaml';
import { followPath, itemValue, openDocument, type Path } from './document.ts';

/** The keys that may stand below a path, in the order they are written. */
export type KeyOrder = (path: Path) => readonly string[];

const SCHEMA = /^# yaml-language-server: \$schema=\S*?([a-z]+)\.schema\.json\s*$/m;

/** The order of the schema that the first line of a file names. */
export function keyOrder(text: string): KeyOrder {
  const schema = SCHEMA.exec(text)?.[1] ?? '';
  return (path) => propertiesAt(schema, path);
}

/** The order of another file, say of the entry that is translated; then that of the schema. */
export function orderOf(text: string): KeyOrder {
  const schema = keyOrder(text);
  return (path) => {
    // Most texts only change, and then nobody asks for an order.
    const { root } = openDocument(text);
    const { found, item } = followPath(root, path);
    const node = path.length === 0 ? root : itemValue(item);
    if (found < path.length || !isMap(node)) return schema(path);
    const own = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const fixed = schema(path);
    return fixed.length > 0 ? fixed : own;
  };
}
