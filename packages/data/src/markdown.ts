/* Light Markdown of descriptions and advice: to HTML, or to plain text. */
export { html, inlineHtml, paragraphs, plain, type HtmlOptions } from '@polystatus/status/markdown';
