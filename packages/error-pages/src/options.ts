import { type FormatName, formats } from '#generated/formats.ts';
import { type Theme, themes } from '#generated/themes.ts';
import { safeAddress } from './address.ts';
import { checkTexts, type CheckedTexts, type Texts } from './texts.ts';

/** What all pages of a site share. */
export interface SiteOptions {
  /** Design of the HTML pages; `plain` without. */
  readonly theme?: Theme;
  /** Image above the text: a `data:image/…` URI, or a path on the same site such as `/logo.svg`. */
  readonly logo?: string;
  /** Where the link to the start leads: a path or an http(s) address; `/` without, none if `false`. */
  readonly home?: string | false;
  /** Where visitors find help: `mailto:…`, a path or an http(s) address; no link without. */
  readonly support?: string;
  /** Seconds until a further attempt is worth while, said where a code may say so (429, 503 …). */
  readonly retryAfter?: number;
  /** Own words instead of ours, by page and language: `{ 404: { tr: { title: 'Raf boş' } } }`. */
  readonly texts?: Texts;
}

/** Options of one page. */
export interface PageOptions extends SiteOptions {
  /** A BCP 47 tag, or a whole `Accept-Language` value; English where there are no pages in it. */
  readonly locale?: string | null | undefined;
  /** `html` without. */
  readonly format?: FormatName;
  /** Identifier of the request, shown as text for visitors to quote. */
  readonly requestId?: string;
}

/** Options that were checked; addresses are safe in every format. */
export interface CheckedOptions {
  readonly theme: Theme;
  readonly logo: string | undefined;
  readonly home: string | undefined;
  readonly support: string | undefined;
  readonly retryAfter: number | undefined;
  readonly texts: CheckedTexts;
}

/** A day: whoever is away longer should not keep visitors waiting with a number. */
const MAX_RETRY_AFTER = 86_400;

/**
 * @throws TypeError if an address or a text is of a kind that is not allowed
 * @throws RangeError if a name or a number is out of range
 */
export function checkOptions(options: SiteOptions): CheckedOptions {
  const { theme = 'plain', logo, home = '/', support, retryAfter } = options;
  oneOf('theme', theme, Object.keys(themes));
  if (retryAfter !== undefined && !isWait(retryAfter))
    throw new RangeError(
      `The option “retryAfter” must be a whole number of seconds from 1 to ${MAX_RETRY_AFTER}.`,
    );
  return {
    theme,
    logo:
      logo === undefined
        ? undefined
        : safeAddress('logo', logo, ['image', 'path'], 'a data:image URI or a path of this site'),
    home:
      home === false
        ? undefined
        : safeAddress('home', home, ['path', 'web'], 'a path or an http(s) address'),
    support:
      support === undefined
        ? undefined
        : safeAddress(
            'support',
            support,
            ['mail', 'path', 'web'],
            'mailto:, a path or an http(s) address',
          ),
    retryAfter,
    texts: checkTexts(options.texts),
  };
}

/** @throws RangeError if there is no such format */
export function checkFormat(format: FormatName): FormatName {
  oneOf('format', format, Object.keys(formats));
  return format;
}

function isWait(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_RETRY_AFTER;
}

function oneOf(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value))
    throw new RangeError(
      `The option “${option}” must be one of ${known.join(', ')}, not “${value}”.`,
    );
}
