import { paragraphs, parseInline, type Inline } from '@polystatus/status/markdown';
import { element } from './element.ts';

/** Light Markdown as the site shows it, made of nodes so that no text can become markup. */
export function richText(text: string): HTMLElement[] {
  return paragraphs(text).map((paragraph) => element('p', {}, ...inline(paragraph)));
}

export function inline(text: string): Node[] {
  return parseInline(text).map(node);
}

function node(part: Inline): Node {
  if (part.kind === 'text') return document.createTextNode(part.text);
  if (part.kind === 'code') return element('code', {}, part.text);
  const name = part.kind === 'link' ? 'u' : part.kind === 'strong' ? 'strong' : 'em';
  const title = part.kind === 'link' ? part.target : undefined;
  return element(name, { title }, ...part.children.map(node));
}
