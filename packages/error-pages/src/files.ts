import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type FormatName, formats } from '#generated/formats.ts';
import type { ServerName } from '#generated/servers.ts';
import { findServer, formatNames, type ServerOptions, siteOf } from './configuration.ts';
import { renderPages } from './error-pages.ts';
import { classPage } from './page-name.ts';
import type { Encoding } from './server.ts';

export type { ServerName } from '#generated/servers.ts';
export type { ServerOptions } from './configuration.ts';

/** A file to write, compressed ones included. */
export interface WritableFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const COMPRESS: Readonly<
  Record<Encoding, { extension: string; compress: (text: string) => Uint8Array }>
> = {
  br: {
    extension: '.br',
    compress: (text) =>
      brotliCompressSync(text, {
        params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
      }),
  },
  gzip: { extension: '.gz', compress: (text) => gzipSync(text, { level: 9 }) },
};

/**
 * Everything a server needs, for one folder: its configuration, and below `pages/` the pages of
 * all codes it can send, compressed ahead of time where the server can use that.
 *
 * @returns files in a stable order; two runs give the same bytes
 * @throws RangeError if there is no such server, language or theme, or the folder is no plain absolute path
 * @throws TypeError if an address is of a kind that could do harm
 * @example
 * for (const { path, content } of files('nginx', { support: 'mailto:help@shop.example' })) …
 */
export function files(server: ServerName, options: ServerOptions = {}): WritableFile[] {
  const {
    configuration,
    encodings,
    pageOf,
    requestId,
    pages: start = 'pages/',
  } = findServer(server);
  const site = siteOf(server, options);
  const names = new Set(
    site.codes.flatMap((code) => {
      const name = pageOf(code);
      return name === undefined ? [] : [name, classPage(name)];
    }),
  );
  const pages = renderPages(
    { ...options, locales: site.locales, formats: formatNames(server, options) },
    site.requestId ? requestId : undefined,
    names,
  );
  return [
    ...configuration(site).map(({ path, text }) => ({ path, content: text })),
    ...pages.flatMap(({ path, text }) => [
      { path: `${start}${path}`, content: text },
      // What the server fills in on the way cannot be compressed ahead of time.
      ...(!site.requestId && isCompressed(path)
        ? encodings.map((encoding) => {
            const { extension, compress } = COMPRESS[encoding];
            return { path: `${start}${path}${extension}`, content: compress(text) };
          })
        : []),
    ]),
  ];
}

function isCompressed(path: string): boolean {
  return (Object.keys(formats) as FormatName[]).some(
    (name) => formats[name].compressed && path.endsWith(formats[name].extension),
  );
}
