import type { PageName, PageNumber } from '#generated/facts.ts';
import { formats } from '#generated/formats.ts';
import { negotiateLocale } from './content.ts';
import { gatherPage } from './page.ts';
import { pageName } from './page-name.ts';
import { checkFormat, checkOptions, type PageOptions } from './options.ts';

/**
 * One error page as text: HTML for people, plain text, or problem details (RFC 9457).
 *
 * @param codeOrClass `404`, `'nginx/494'`, or `'4xx'` and `'5xx'` for codes without a page
 * @returns `undefined` if there is no such error, or if several owners share the bare number
 * @throws RangeError if there is no such theme or format, or a wait is out of range
 * @throws TypeError if an address is of a kind that could do harm, such as `javascript:`
 * @example
 * errorPage(404, { locale: 'tr', format: 'text' })
 * // '404 Bu sayfayı bulamadık\n\nSayfa taşınmış ya da adres eksik olabilir. …\n'
 * @example errorPage(404, { locale: request.headers['accept-language'] })
 */
export function errorPage(codeOrClass: PageName | PageNumber, options?: PageOptions): string;
export function errorPage(codeOrClass: string | number, options?: PageOptions): string | undefined;
export function errorPage(
  codeOrClass: string | number,
  options: PageOptions = {},
): string | undefined {
  const format = formats[checkFormat(options.format ?? 'html')];
  const locale = negotiateLocale(options.locale);
  const checked = checkOptions(options);
  const name = pageName(codeOrClass);
  if (name === undefined) return undefined;
  const requestId =
    options.requestId === undefined ? undefined : format.escape(String(options.requestId));
  const page = gatherPage(name, locale, checked, requestId);
  return page && format.render(page);
}
