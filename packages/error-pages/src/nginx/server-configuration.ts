import { logOnly } from '#generated/facts.ts';
import { pageNames } from '../page-name.ts';
import { errorCodes, type Site } from '../server.ts';

const OWN = pageNames.filter((name) => name.startsWith('nginx/'));
const numbers = (names: readonly string[]): number[] => names.map((name) => Number(name.slice(-3)));

/** Logged, never sent; nginx refuses to start over a page for 499. */
const LOGGED = numbers(OWN.filter((name) => logOnly.includes(name)));

/** Numbers nginx uses inside and sends as 400. */
const INSIDE = numbers(OWN.filter((name) => !logOnly.includes(name)));

/** The part of the configuration that belongs into `server { }`. */
export function serverConfiguration(site: Site): string {
  const codes = errorCodes.filter((code) => ![...LOGGED, ...INSIDE].includes(code));
  return [
    `# Polystatus error pages, part 2 of 2. In the server block: include ${site.folder}/server.conf;`,
    ``,
    `# What an application behind nginx answers is replaced too. Take these lines out where its`,
    `# own error pages should pass.`,
    `proxy_intercept_errors on;`,
    `fastcgi_intercept_errors on;`,
    ``,
    `# nginx sends these as 400; their pages tell visitors what helps.`,
    ...INSIDE.map((code) => `error_page ${code} /.polystatus/nginx/${code}$polystatus_extension;`),
    `error_page`,
    ...rowsOf(codes, 15).map((row) => `    ${row}`),
    `    /.polystatus/$polystatus_page$polystatus_extension;`,
    ``,
    `location ^~ /.polystatus/ {`,
    `    internal;`,
    `    location ~ ^/\\.polystatus/(?<polystatus_file>[a-z0-9/.-]+)$ {`,
    `        internal;`,
    `        alias ${site.folder}/pages/$polystatus_language/$polystatus_file;`,
    `        types {`,
    ...site.formats.map(
      ({ mediaType, extension }) =>
        `            ${mediaType.split(';')[0]} ${extension.slice(extension.lastIndexOf('.') + 1)};`,
    ),
    `        }`,
    `        charset utf-8;`,
    `        charset_types text/plain;`,
    ...bodyLines(site),
    `        add_header Content-Language $polystatus_language always;`,
    `        add_header Vary "Accept, Accept-Language" always;`,
    `        add_header Cache-Control no-store always;`,
    `        add_header Content-Security-Policy "${site.policy}" always;`,
    `        add_header X-Content-Type-Options nosniff always;`,
    `        add_header X-Robots-Tag noindex always;`,
    ...(site.retryAfter === undefined
      ? []
      : [`        add_header Retry-After $polystatus_retry_after always;`]),
    `    }`,
    `}`,
    ``,
  ].join('\n');
}

/** Pages with an identifier are filled in and compressed on the way; others lie there compressed. */
function bodyLines({ requestId, formats }: Site): string[] {
  const types = formats
    .map(({ mediaType }) => mediaType.split(';')[0])
    .filter((type) => type !== 'text/html')
    .join(' ');
  return requestId
    ? [
        `        ssi on;`,
        `        ssi_types ${types};`,
        `        gzip on;`,
        `        gzip_types ${types};`,
        `        gzip_vary on;`,
      ]
    : [`        gzip_static on;`, `        gzip_vary on;`];
}

function rowsOf(codes: readonly number[], length: number): string[] {
  return Array.from({ length: Math.ceil(codes.length / length) }, (_, row) =>
    codes.slice(row * length, (row + 1) * length).join(' '),
  );
}
