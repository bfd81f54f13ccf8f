import { escapeHtml } from '@polystatus/status/escape';
import { languages } from '#generated/languages.ts';
import { say } from '../say.ts';
import type { Told } from './told.ts';

const STYLE =
  ':root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif;background:Canvas;color:CanvasText}' +
  'a{color:LinkText}' +
  'body{max-width:36rem;margin:12vh auto;padding:0 1.25rem}' +
  'h1{margin:0;font-size:1.75rem;line-height:1.25}h1 span{display:block;font-size:3.5rem}' +
  'p{white-space:pre-line;overflow-wrap:anywhere}' +
  '@media print{body{margin:0}}';

/** SHA-256 of the style; a test compares. Not computed, since Workers have no synchronous digest. */
const STYLE_HASH = '9jwRMhZKv8HcAUFdUaU0n4o6xy45IV37dqGgGSgtUaI=';

/** Field of the HTML answer: nothing but its own style applies to it. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'`;

/** A page for people who open a mock address in a browser. */
export function page({ code, locale, title, text, note, page: address }: Told): string {
  const direction = languages.find(({ tag }) => tag === locale)?.direction ?? 'ltr';
  const heading = escapeHtml(title);
  const link =
    address === undefined
      ? ''
      : `<p><a href="${escapeHtml(address)}">${escapeHtml(say(locale, 'mock.page'))}</a></p>`;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${escapeHtml(direction)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${code} ${heading}</title>
<style>${STYLE}</style>
<main>
<h1><span>${code}</span> ${heading}</h1>
<p>${escapeHtml(text)}</p>
${note === undefined ? '' : `<p>${escapeHtml(note)}</p>\n`}${link}
</main>
</html>
`;
}
