import { logOnly } from '#generated/facts.ts';
import type { Site } from '../server.ts';
import { classPage, pageNames } from '../page-name.ts';

const OWN = pageNames.filter((name) => name.startsWith('nginx/'));
const numbers = (names: readonly string[]): number[] => names.map((name) => Number(name.slice(-3)));

/**
 * Logged, never sent: nginx closes the connection over them, and would do so over an answer of an
 * application that it intercepts (ngx_http_finalize_request). It does over a 408 as well, and
 * refuses to start over a page for 499.
 */
export const closed: readonly number[] = [
  408,
  ...numbers(OWN.filter((name) => logOnly.includes(name))),
];

/**
 * Numbers nginx uses inside and sends as 400. Of an application they are numbers as others, and
 * must stay; but error_page makes a 400 of them, or one and the same number of both. So it leaves
 * the status to the location, which answers with a text that includes the page.
 */
export const inside: readonly number[] = numbers(OWN.filter((name) => !logOnly.includes(name)));

/** For the http block: what the location answers with, and for which number. */
export function insideMap(): string[] {
  // A subrequest shares the variables, and its address is another.
  return [
    `map "$uri:$upstream_status" $ps_in {`,
    `    volatile;`,
    String.raw`    "~^/\.polystatus/inside/(?<ps_n>\d+)[a-z.]+:." $ps_n;`,
    String.raw`    "~^/\.polystatus/inside/(?<ps_n>\d+)" 400;`,
    `    default "";`,
    `}`,
  ];
}

/** For the server block. */
export function insideErrors({ codes }: Site): string[] {
  const chosen = inside.filter((code) => codes.includes(code));
  if (chosen.length === 0) return [];
  return [
    `# nginx sends these as 400; their pages tell visitors what helps.`,
    ...chosen.map(
      (code) => `error_page ${code} = /.polystatus/inside/${code}$polystatus_extension;`,
    ),
  ];
}

/** For the location of the pages; `ssi_types` stands around it. */
export function insideLines(): string[] {
  return [
    [400, 'nginx/$ps_n'] as const,
    ...inside.map((code) => [code, classPage(String(code))] as const),
  ].flatMap(([status, page]) => [
    `if ($ps_in = ${status}) {`,
    `    ssi on;`,
    `    return ${status} '<!--# include virtual="/.polystatus/${page}$polystatus_extension" -->';`,
    `}`,
  ]);
}
