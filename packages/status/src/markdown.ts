import { escapeHtml } from './escape.ts';

/**
 * Light Markdown: paragraphs, `code`, *emphasis*, **strong** and [links](404).
 *
 * Everything else is text. Output is escaped piece by piece, so content can't inject markup.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly Inline[] };

export interface HtmlOptions {
  /** Address for a link target; `undefined` leaves the text without a link, as does no function. */
  readonly href?: ((target: string) => string | undefined) | undefined;
}

const TOKEN = /`([^`\n]+)`|\[([^\][\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g;

/** Splits a text at its empty lines; single line ends become spaces. */
export function paragraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map(joinLines);
}

/** An expression for blanks around a line end would try every blank of a long row in vain. */
function joinLines(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
    : text;
}

/** Reads the inline marks of one paragraph. */
export function parseInline(text: string): Inline[] {
  const result: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) result.push({ kind: 'text', text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const [, code, label, target, strong, emphasis] = match;
    if (code !== undefined) result.push({ kind: 'code', text: code });
    else if (label !== undefined && target !== undefined)
      result.push({ kind: 'link', target, children: parseInline(label) });
    else if (strong !== undefined) result.push({ kind: 'strong', children: parseInline(strong) });
    else result.push({ kind: 'emphasis', children: parseInline(emphasis ?? '') });
  }
  if (at < text.length) result.push({ kind: 'text', text: text.slice(at) });
  return result;
}

/**
 * One paragraph as HTML without its `<p>`.
 *
 * @example inlineHtml('See `Allow`.', { href: () => undefined }) // 'See <code>Allow</code>.'
 */
export function inlineHtml(text: string, options: HtmlOptions = {}): string {
  return parseInline(joinLines(text))
    .map((part) => render(part, options))
    .join('');
}

/** A text with its paragraphs as HTML. */
export function html(text: string, options: HtmlOptions = {}): string {
  return paragraphs(text)
    .map((paragraph) => `<p>${inlineHtml(paragraph, options)}</p>`)
    .join('\n');
}

/**
 * A text without its marks; paragraphs stay separated by an empty line.
 *
 * @example plain('Use [410](410) or `Allow`.') // 'Use 410 or Allow.'
 */
export function plain(text: string): string {
  return paragraphs(text)
    .map((paragraph) => parseInline(paragraph).map(plainInline).join(''))
    .join('\n\n');
}

function plainInline(part: Inline): string {
  return 'text' in part ? part.text : part.children.map(plainInline).join('');
}

/** With two slashes, or a backslash that browsers take for one, it would lead to another host. */
const OWN_LINK = /^(?:https:\/\/|[.#]|\/(?![/\\]))/;

function render(part: Inline, options: HtmlOptions): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'code':
      return `<code>${escapeHtml(part.text)}</code>`;
    case 'emphasis':
      return `<em>${renderAll(part.children, options)}</em>`;
    case 'strong':
      return `<strong>${renderAll(part.children, options)}</strong>`;
    case 'link': {
      const href = options.href?.(part.target);
      const content = renderAll(part.children, options);
      return href !== undefined && OWN_LINK.test(href)
        ? `<a href="${escapeHtml(href)}">${content}</a>`
        : content;
    }
  }
}

function renderAll(parts: readonly Inline[], options: HtmlOptions): string {
  return parts.map((part) => render(part, options)).join('');
}
