import type { Element, ElementContent } from 'hast';
import { lined } from './terms.ts';

/* Tables of Markdown have lines in their cells, and as many cells in each row. */

/** A cell as one line, as often as it is columns wide. */
export function cellOf(cell: Element): Element[] {
  const { colSpan = 1, ...properties } = cell.properties;
  const one = {
    ...cell,
    properties,
    children: lined({ ...cell, children: unlabelled(cell.children) }),
  };
  return Array.from({ length: Number(colSpan) }, () => one);
}

/** The name of the column again, for screens on which a row is a block; what opens a fold. */
const unlabelled = (children: readonly ElementContent[]): ElementContent[] =>
  children
    .map((node) =>
      isElement(node, 'details')
        ? { ...node, children: node.children.filter((part) => !isElement(part, 'summary')) }
        : node,
    )
    .filter((node, at) => !(at === 0 && isElement(node, 'small')));

/** A row; what heads those below says nothing that they do not say themselves. */
export function rowOf(row: Element): Element[] {
  const [first, ...others] = row.children.filter((node) => node.type === 'element');
  const heads = isElement(first, 'th') && first.properties['scope'] === 'rowgroup';
  return heads && others.every((other) => other === first) ? [] : [row];
}

const isElement = (node: ElementContent | undefined, tagName: string): node is Element =>
  node?.type === 'element' && node.tagName === tagName;
