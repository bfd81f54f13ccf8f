import type { PageName, PageNumber } from '#generated/facts.ts';
import { formats } from '#generated/formats.ts';
import { localeTags, sourceLocale } from '#generated/languages.ts';
import { locales } from '#generated/locales.ts';
import { negotiate } from '@polystatus/data/negotiate';
import type { LocaleContent } from './content.ts';
import { gatherPage } from './page.ts';
import { pageName } from './page-name.ts';
import { checkFormat, checkOptions, type PageOptions } from './options.ts';

/** {@link errorPage}, and what {@link errorPageIn} makes. */
export interface ErrorPage {
  (codeOrClass: PageName | PageNumber, options?: PageOptions): string;
  (codeOrClass: string | number, options?: PageOptions): string | undefined;
}

/** BCP 47 tag → `words` of `@polystatus/error-pages/locales/<tag>`. */
export type Words = Readonly<Record<string, LocaleContent>>;

/**
 * One error page as text: HTML for people, plain text, or problem details (RFC 9457). It brings the
 * words of all our languages; {@link errorPageIn} only those an app names.
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
export const errorPage: ErrorPage = /* @__PURE__ */ pagesOf(locales, localeTags, sourceLocale);

/**
 * `errorPage` in the languages an app names, and no byte of another.
 *
 * @param words BCP 47 tag → `words` of `@polystatus/error-pages/locales/<tag>`; visitors whom none
 * of them suits get English, or the first where it is not among them
 * @throws RangeError where no language is named
 * @example
 * import { words as en } from '@polystatus/error-pages/locales/en';
 * import { words as tr } from '@polystatus/error-pages/locales/tr';
 * const errorPage = errorPageIn({ en, tr });
 * errorPage(404, { locale: 'tr-TR' }) // '<!doctype html>…'
 */
export function errorPageIn(words: Words): ErrorPage {
  const tags = Object.keys(words);
  const [first] = tags;
  if (first === undefined) throw new RangeError('Name a language: errorPageIn({ en }).');
  return pagesOf(words, tags, tags.includes(sourceLocale) ? sourceLocale : first);
}

function pagesOf(words: Words, tags: readonly string[], defaultLocale: string): ErrorPage {
  function errorPage(codeOrClass: string | number, options: PageOptions = {}): string | undefined {
    const format = formats[checkFormat(options.format ?? 'html')];
    const locale = negotiate(options.locale, { locales: tags, defaultLocale });
    const checked = checkOptions(options);
    const [name, content] = [pageName(codeOrClass), words[locale]];
    if (name === undefined || content === undefined) return undefined;
    const requestId =
      options.requestId === undefined ? undefined : format.escape(String(options.requestId));
    const page = gatherPage(name, locale, content, checked, requestId);
    return page && format.render(page);
  }
  // The signatures tell a caller more than the body can prove.
  return errorPage as ErrorPage;
}
