import { type FormatName, formats } from '#generated/formats.ts';
import { type Codes, isChosen } from './codes.ts';
import { contentOf, findLocale, localeTags } from './content.ts';
import { checkFormat, checkOptions, type SiteOptions } from './options.ts';
import { gatherPage } from './page.ts';
import { pageNames } from './page-name.ts';

/** A file to write, with its path below the folder of the reader’s choice. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Options of a whole set of pages. */
export interface PagesOptions extends SiteOptions {
  /** BCP 47 tags; all languages without. */
  readonly locales?: readonly string[];
  /** All formats without. */
  readonly formats?: readonly FormatName[];
  /** Numbers and classes (`[404, '5xx']`) there should be pages for; all without. */
  readonly codes?: Codes;
}

/**
 * All error pages: every code from 400 to 599 that has words, and the two classes, in each
 * language and format.
 *
 * @returns files such as `tr/404.html`, `tr/cloudflare/520.txt`, `tr/4xx.problem.json`
 * @throws RangeError if there is no such language, theme, format or code, or a wait is out of range
 * @throws TypeError if an address is of a kind that could do harm, or a text is no plain text
 * @example errorPages({ locales: ['tr'], formats: ['html'] })[0]?.path // 'tr/400.html'
 */
export function errorPages(options: PagesOptions = {}): TextFile[] {
  return renderPages(options);
}

/** As above, some pages only, and with what a server replaces with the identifier of a request. */
export function renderPages(
  options: PagesOptions,
  requestId?: string,
  names: Iterable<string> = pageNames.filter((name) => isChosen(name, options.codes)),
): TextFile[] {
  const checked = checkOptions(options);
  const chosen = (options.formats ?? (Object.keys(formats) as FormatName[])).map(
    (name) => formats[checkFormat(name)],
  );
  const tags = [...new Set((options.locales ?? localeTags).map(findLocale))];
  return tags.flatMap((locale) =>
    [...names].flatMap((name) =>
      chosen.flatMap((format) => {
        const page = gatherPage(name, locale, contentOf(locale), checked, requestId);
        return page
          ? [{ path: `${locale}/${name}${format.extension}`, text: format.render(page) }]
          : [];
      }),
    ),
  );
}
