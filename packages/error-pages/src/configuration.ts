import { type FormatName, formats } from '#generated/formats.ts';
import { type ServerName, servers } from '#generated/servers.ts';
import { chosenCodes } from './codes.ts';
import { findLocale, localeTags, sourceLocale } from './content.ts';
import type { PagesOptions, TextFile } from './error-pages.ts';
import { passedFields } from './fields/passed.ts';
import { checkFormat, checkOptions } from './options.ts';
import { policyOf } from './policy.ts';
import type { Server, Site, Step } from './server.ts';

/** Options of a set of pages for a server. */
export interface ServerOptions extends PagesOptions {
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
  /**
   * Also replace answers of an application that programs read, of a type such as
   * `application/json`; Caddy and HAProxy let them pass without. nginx and Apache do not see types.
   */
  readonly replaceApi?: boolean;
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

/**
 * What is left to do by hand: lines for the server’s own configuration.
 *
 * @throws RangeError if there is no such server, or the folder is no plain absolute path
 * @example steps('nginx')[0] // { where: 'http { }', line: 'include /etc/nginx/polystatus/http.conf;' }
 */
export function steps(
  server: ServerName,
  options: Pick<ServerOptions, 'folder'> = {},
): readonly Step[] {
  return findServer(server).steps(folderOf(server, options));
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
  const { requestId = false, replaceApi = false } = options;
  if (requestId && findServer(server).requestId === undefined)
    throw new RangeError(`The option “requestId” is not for ${server}, which fills nothing in.`);
  const locales = (options.locales ?? localeTags).map(findLocale);
  const first = findLocale(options.defaultLocale ?? options.locales?.[0] ?? sourceLocale);
  return {
    ...checked,
    folder: folderOf(server, options),
    requestId,
    replaceApi,
    codes: chosenCodes(options.codes),
    fields: passedFields(options.pass),
    formats: formatNames(server, options).map((name) => formats[checkFormat(name)]),
    locales: [first, ...new Set(locales.filter((tag) => tag !== first))],
    policy: policyOf(checked),
  };
}

/** Names of the formats of a site; the first is for whoever takes anything. */
export function formatNames(
  server: ServerName,
  { formats: chosen }: ServerOptions,
): readonly FormatName[] {
  const names = chosen ?? findServer(server).formats ?? (Object.keys(formats) as FormatName[]);
  if (names.length === 0) throw new RangeError('The option “formats” must name at least one.');
  return [...new Set(names)];
}

function folderOf(server: ServerName, options: Pick<ServerOptions, 'folder'>): string {
  const { folder = findServer(server).folder } = options;
  if (FOLDER.test(folder) && !folder.split('/').includes('..')) return folder;
  throw new RangeError(
    `The option “folder” must be an absolute path of letters, digits and . _ @ + -, not “${folder}”.`,
  );
}
