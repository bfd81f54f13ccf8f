import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { cellOf, rowOf } from './cells.ts';
import { listOfTerms } from './terms.ts';

/* A page without what only a screen needs. */

/** What is operated, and what a script fills. */
const OPERATED = new Set(['form', 'script', 'button', 'progress', 'template']);
const FILLED = ['hidden', 'dataKeep'];

/** Where a link of a page leads in Markdown. */
export type LeadTo = (href: string) => string;

/** Takes out what nobody reads, says in letters what lies in the layout, and leads links on. */
export function tidy(tree: Root, leadTo: LeadTo): Root {
  return { type: 'root', children: tree.children.flatMap((node) => tidied(node, leadTo)) };
}

function tidied<Node extends Nodes>(node: Node, leadTo: LeadTo): (Node | ElementContent)[] {
  // Where it stood in the HTML helps nobody, and is most of what there is to copy.
  delete node.position;
  if (node.type !== 'element') return [node];
  if (isOperated(node) || isContents(node)) return [];
  const children = separated(node.children).flatMap((child) => tidied(child, leadTo));
  const { tagName, properties } = node;
  const element: Element = { ...node, children };
  // Numbers stand out on a screen; what prose stresses is <strong>.
  if (tagName === 'b') return children;
  if (tagName === 'a') {
    const href = String(properties['href'] ?? '');
    return href.startsWith('#')
      ? children
      : [{ ...element, properties: { ...titled(properties), href: leadTo(href) } }];
  }
  if (tagName === 'dl') return [listOfTerms(element)];
  if (tagName === 'td' || tagName === 'th') return cellOf(element);
  if (tagName === 'tr') return rowOf(element);
  return [element];
}

/** A number’s name stands in what a pointer shows. */
const titled = ({ title }: Properties): Properties => (title === undefined ? {} : { title });

function isOperated({ tagName, properties }: Element): boolean {
  return (
    OPERATED.has(tagName) ||
    FILLED.some((name) => name in properties) ||
    properties['role'] === 'status'
  );
}

/** A list that leads to places of its page, and nowhere else. */
function isContents(element: Element): boolean {
  if (!['ul', 'ol', 'nav'].includes(element.tagName)) return false;
  const targets = linksOf(element);
  return targets.length > 0 && targets.every((href) => href.startsWith('#'));
}

function linksOf({ tagName, properties, children }: Element): string[] {
  const own = tagName === 'a' ? [String(properties['href'] ?? '')] : [];
  return [...own, ...children.flatMap((node) => (node.type === 'element' ? linksOf(node) : []))];
}

const INLINE = new Set(['a', 'b', 'bdi', 'code', 'i', 'small', 'span', 'time']);

function inlineName(node: ElementContent | undefined): string | undefined {
  return node?.type === 'element' && INLINE.has(node.tagName) ? node.tagName : undefined;
}

/** Texts that only their places keep apart: a byline, a name and its remark, a label and its value. */
function separated(nodes: readonly ElementContent[]): ElementContent[] {
  const seen = nodes.filter((node) => !isSign(node));
  return seen.flatMap((node, at) => {
    const before = inlineName(seen[at - 1]);
    if (before === undefined || inlineName(node) === undefined) return [node];
    return [{ type: 'text', value: before === 'small' ? ' ' : ' · ' }, node];
  });
}

/** The link of a heading to itself, which shows a sign and says nothing. */
const isSign = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'a' && node.children.length === 0;
