import { type FormatName, formats as formatTable } from '#generated/formats.ts';
import { retryLater } from '#generated/facts.ts';
import { negotiate } from '@polystatus/data/negotiate';
import { contentOf, findLocale, localeTags, sourceLocale } from '../content.ts';
import type { Format } from '../format.ts';
import { checkOptions, type CheckedOptions, type SiteOptions } from '../options.ts';
import { gatherPage } from '../page.ts';
import { classPage, pageName } from '../page-name.ts';
import { policyOf } from '../policy.ts';
import { negotiateFormat } from './negotiate-format.ts';

/** Options of a backend. */
export interface BackendOptions extends SiteOptions {
  /** BCP 47 tags; all languages without. */
  readonly locales?: readonly string[];
  /**
   * For readers whose languages there are no pages in. Without, the first of `locales`, and the
   * source language (`en`) if they are not given either.
   */
  readonly defaultLocale?: string;
  /** Show `X-Request-ID`, which ingress controllers send along. */
  readonly requestId?: boolean;
}

/** What a backend must know of a request. */
export interface Asked {
  readonly path: string;
  readonly field: (name: string) => string | undefined;
}

/** What it answers, whichever way that is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Health checks ask for it. */
const HEALTH = '/healthz';

/** Longer than any identifier. */
const MAX_ID = 200;

const ALL = Object.values(formatTable) as [Format, ...Format[]];

/** An ending that settles the format; `.html` does not, for Traefik asks for it whatever the client takes. */
const SETTLED: Readonly<Record<string, FormatName>> = { json: 'problem', txt: 'text' };

/**
 * Checks the options once.
 *
 * @throws RangeError if there is no such language or theme, or a wait is out of range
 * @throws TypeError if an address is of a kind that could do harm, or a text is no plain text
 */
export function answerer(options: BackendOptions): (asked: Asked) => Answer {
  const checked = checkOptions(options);
  const locales = [...new Set((options.locales ?? localeTags).map(findLocale))];
  const defaultLocale = findLocale(options.defaultLocale ?? options.locales?.[0] ?? sourceLocale);
  return ({ path, field }) => {
    const code = codeOf(field('x-code'));
    if (code === undefined && path === HEALTH) return health;
    const [, inPath, ending = ''] = /^\/([45]\d\d)(?:\.([a-z]+))?$/.exec(path) ?? [];
    // A default backend is asked for what nobody else has.
    const status = code ?? codeOf(inPath) ?? 404;
    const settled = code === undefined ? SETTLED[ending] : undefined;
    const format =
      settled === undefined
        ? negotiateFormat(field('x-format') ?? field('accept'), ALL)
        : formatTable[settled];
    const locale = negotiate(field('accept-language'), { locales, defaultLocale });
    const id = options.requestId === true ? field('x-request-id') : undefined;
    return render(status, locale, format, checked, id?.slice(0, MAX_ID));
  };
}

const health: Answer = {
  status: 200,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: 'ok\n',
};

/** A status that is an error; whatever else a field says counts as nothing. */
function codeOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[45]\d\d$/.test(value) ? Number(value) : undefined;
}

function render(
  status: number,
  locale: string,
  format: Format,
  options: CheckedOptions,
  id: string | undefined,
): Answer {
  const name = pageName(status) ?? classPage(String(status));
  const page = gatherPage(name, locale, contentOf(locale), options, id && format.escape(id));
  const { retryAfter } = options;
  return {
    status,
    headers: {
      'Content-Type': format.mediaType,
      'Content-Language': locale,
      Vary: 'Accept, Accept-Language',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyOf(options),
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      ...(retryAfter !== undefined &&
        retryLater.includes(name) && { 'Retry-After': String(retryAfter) }),
    },
    body: page ? format.render(page) : '',
  };
}
