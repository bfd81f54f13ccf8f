import { paragraphs, parseInline, type Inline } from '@polystatus/status/markdown';
import { code } from './mark.ts';

/** Most points of a list are plain sentences. */
const MARKED = /[`*[\n]/;

/** Light Markdown for a terminal: the text, with code in its colour; links are their label. */
export function prose(text: string): string[] {
  if (!MARKED.test(text)) return [text];
  return paragraphs(text).map((paragraph) =>
    parseInline(paragraph)
      .map((part) => inline(part))
      .join(''),
  );
}

function inline(part: Inline): string {
  if (part.kind === 'code') return code(part.text);
  if (part.kind === 'text') return part.text;
  return part.children.map((child) => inline(child)).join('');
}
