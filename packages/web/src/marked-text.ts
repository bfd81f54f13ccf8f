import { html, inlineHtml, type HtmlOptions } from '@polystatus/status/markdown';

/* Light Markdown as the pages show it. */

/** A paragraph’s worth, without the element around it. */
export const lineHtml = (text: string, href: HtmlOptions['href']): string =>
  breakable(inlineHtml(text, { href }));

export const blockHtml = (text: string, href: HtmlOptions['href']): string =>
  breakable(html(text, { href }));

/**
 * A name stays on one line, since a hyphen inside is part of it. A whole command cannot: no column
 * is sure to hold it.
 */
const breakable = (text: string): string =>
  text.replace(/<code>(?=[^<]*\s|[^<]{25})/g, '<code class="long">');
