import type { Site } from '../server.ts';
import { addLines, setLines } from './fields.ts';
import { closed, inside, insideErrors, insideLines } from './inside.ts';

/** The part of the configuration that belongs into `server { }`. */
export function serverConfiguration(site: Site): string {
  const codes = site.codes.filter((code) => ![...closed, ...inside].includes(code));
  return [
    `# Polystatus error pages, part 2 of 2. In the server block: include ${site.folder}/server.conf;`,
    `# What an application answers is replaced in a location with: include ${site.folder}/intercept.conf;`,
    ``,
    ...(codes.length === 0
      ? []
      : [
          `error_page`,
          ...rowsOf(codes, 15).map((row) => `    ${row}`),
          `    /.polystatus/$polystatus_page$polystatus_extension;`,
        ]),
    ...insideErrors(site),
    ``,
    `# Header fields of the pages; elsewhere they are empty, and not sent. Your own add_header lines`,
    `# of this server block hold on the error pages as well. nginx drops those of the http block in`,
    `# a server block that has some, and with these lines it has: if yours stand there, move these`,
    `# lines to them, or from nginx 1.29.3 on write “add_header_inherit merge;” here.`,
    ...addLines(site),
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
    ...[...setLines(site), ...insideLines()].map((line) => `        ${line}`),
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
  // HTML is among them, and a directive without a value is none.
  const typed = (name: string): string[] => (types === '' ? [] : [`        ${name} ${types};`]);
  return [
    ...typed('ssi_types'),
    ...(requestId
      ? [`        ssi on;`, `        gzip on;`, ...typed('gzip_types')]
      : [`        gzip_static on;`]),
    `        gzip_vary on;`,
  ];
}

function rowsOf(codes: readonly number[], length: number): string[] {
  return Array.from({ length: Math.ceil(codes.length / length) }, (_, row) =>
    codes.slice(row * length, (row + 1) * length).join(' '),
  );
}
