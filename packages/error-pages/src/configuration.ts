import { formats } from '#generated/formats.ts';
import { type ServerName, servers } from '#generated/servers.ts';
import { themes } from '#generated/themes.ts';
import { findLocale, localeTags, sourceLocale } from './content.ts';
import type { PagesOptions, TextFile } from './error-pages.ts';
import { passedFields } from './fields/passed.ts';
import { checkOptions } from './options.ts';
import type { Server, Site } from './server.ts';

/** Options of a set of pages for a server. */
export interface ServerOptions extends Omit<PagesOptions, 'formats'> {
  /**
   * For readers whose languages there are no pages in. Without, the first of `locales`, and the
   * source language (`en`) if they are not given either.
   */
  readonly defaultLocale?: string;
  /** Absolute path the files are put in; `/etc/nginx/polystatus` and the like without. */
  readonly folder?: string;
  /** Show an identifier of the request, which the server’s log can hold too. */
  readonly requestId?: boolean;
  /** Further header fields of the application that stay when its page is replaced. */
  readonly pass?: readonly string[];
}

/** No quotes, variables, spaces or braces: the path stands in configurations of three syntaxes. */
const FOLDER = /^(?:[A-Za-z]:)?(?:\/[\p{L}\p{N}_.@+-]+)+$/u;

/**
 * The configuration that serves the pages: picks by Accept-Language and Accept, keeps the
 * status, sets Vary and Content-Language.
 *
 * @returns files for the folder that also holds `pages/`; each begins with how to use it
 * @throws RangeError if there is no such server, language or theme, or the folder is no plain absolute path
 * @throws TypeError if an address is of a kind that could do harm
 * @example configuration('nginx').map(({ path }) => path) // ['http.conf', 'server.conf']
 */
export function configuration(server: ServerName, options: ServerOptions = {}): TextFile[] {
  return findServer(server).configuration(siteOf(server, options));
}

/** @throws RangeError if there is no such server */
export function findServer(server: ServerName): Server {
  if (!Object.hasOwn(servers, server))
    throw new RangeError(
      `No configuration for “${server}”. There are ${Object.keys(servers).join(', ')}.`,
    );
  return servers[server];
}

/** Checks the options of a server and completes them. */
export function siteOf(server: ServerName, options: ServerOptions): Site {
  const checked = checkOptions(options);
  const { folder = findServer(server).folder, requestId = false } = options;
  if (!FOLDER.test(folder) || folder.split('/').includes('..'))
    throw new RangeError(
      `The option “folder” must be an absolute path of letters, digits and . _ @ + -, not “${folder}”.`,
    );
  const locales = (options.locales ?? localeTags).map(findLocale);
  const first = findLocale(options.defaultLocale ?? options.locales?.[0] ?? sourceLocale);
  const { hash } = themes[checked.theme];
  return {
    ...checked,
    folder,
    requestId,
    fields: passedFields(options.pass),
    formats: Object.values(formats),
    locales: [first, ...new Set(locales.filter((tag) => tag !== first))],
    policy: [
      `default-src 'none'`,
      `style-src '${hash}'`,
      ...(checked.logo === undefined ? [] : [`img-src 'self' data:`]),
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'self'`,
    ].join('; '),
  };
}
