import type { Element, ElementContent } from 'hast';

/** A list of terms as one of lines, each with the term in front of what is said of it. */
export function listOfTerms({ children }: Element): Element {
  const parts = children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'div' ? node.children : [node],
  );
  const items: Element[] = [];
  for (const part of parts) {
    if (part.type !== 'element') continue;
    const item = items.at(-1);
    if (part.tagName === 'dt') items.push(element('li', [element('strong', part.children)]));
    else
      item?.children.push(
        { type: 'text', value: item.children.length > 1 ? '; ' : ' ' },
        ...lined(part),
      );
  }
  return element('ul', items);
}

/** What stands in blocks, as a part of one line. */
export function lined({ children }: Element): ElementContent[] {
  return children.flatMap((node, at) => {
    if (node.type !== 'element' || !BLOCKS.has(node.tagName)) return [node];
    const before = node.tagName === 'li' ? '; ' : ' ';
    return [...(at === 0 ? [] : [{ type: 'text' as const, value: before }]), ...lined(node)];
  });
}

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'details', 'pre', 'figure', 'figcaption']);

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
