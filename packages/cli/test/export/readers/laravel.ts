import {
  Engine,
  type Array as PhpArray,
  type Entry,
  type Node,
  type Return,
  type String as PhpString,
} from 'php-parser';
import { flatten } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  read: (content) => {
    const { children } = new Engine({}).parseCode(String(content), 'texts.php');
    const [statement] = children;
    return flatten(valueOf((statement as Return).expr));
  },
};

function valueOf(node: Node | null): unknown {
  if (node?.kind === 'string') return (node as PhpString).value;
  const { items } = node as PhpArray;
  return Object.fromEntries(
    (items as Entry[]).map(({ key, value }) => [valueOf(key), valueOf(value)]),
  );
}
