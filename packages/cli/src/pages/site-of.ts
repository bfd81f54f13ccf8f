import type { Texts, Theme } from '@polystatus/error-pages';
import type { BackendOptions } from '@polystatus/error-pages/backend';
import type { Fault } from '../arguments.ts';
import { listOf } from '../listed.ts';
import { ADDRESS_NAMES, type SiteGiven } from './options.ts';
import { readTexts } from './read-texts.ts';

/** Options that were checked, as the package takes them; it reads the file with words of one’s own. */
export function siteOf(own: SiteGiven): { readonly site: BackendOptions } | Fault {
  const { theme, words, 'retry-after': wait } = own;
  const locales = listOf(own.locale);
  const read: { readonly texts?: Texts } | Fault = words === undefined ? {} : readTexts(words);
  if ('message' in read) return read;
  return {
    site: {
      ...read,
      ...(theme !== undefined && { theme: theme as Theme }),
      ...(wait !== undefined && { retryAfter: Number(wait) }),
      ...(locales && { locales }),
      requestId: own['request-id'] === true,
      ...Object.fromEntries(
        ADDRESS_NAMES.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
      ),
    },
  };
}
