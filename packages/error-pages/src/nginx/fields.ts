import { retryCodes } from '../retry-codes.ts';
import type { Site } from '../server.ts';
import { cookieMaps, cookieVariables } from './cookies.ts';

/*
 * nginx hands a location the add_header lines around it only if the location has none. So ours
 * stand beside those of the server, with variables that are empty everywhere but on an error page,
 * and an empty field is not sent.
 */

/** A header field of an error page. */
interface Field {
  readonly name: string;
  readonly variable: string;
  /** What the location of the pages sets the variable to. */
  readonly value: string;
}

/** Those of the application whose value needs a thought: maps further down. */
const DERIVED: Readonly<Record<string, string>> = {
  'Cache-Control': '$ps_keep',
  'Retry-After': '$ps_wait',
  'WWW-Authenticate': '$ps_auth',
};

/** All fields, in one order for the three places they stand in. */
function fieldsOf({ fields, policy }: Site): Field[] {
  const own = [
    ['Content-Language', '$polystatus_language'],
    ['Vary', '"Accept, Accept-Language"'],
    ['Content-Security-Policy', `"${policy}"`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Robots-Tag', 'noindex'],
  ] as const;
  const ofApplication = fields.flatMap((name) =>
    name === 'Set-Cookie'
      ? cookieVariables.map((variable) => [name, `$${variable}`] as const)
      : [[name, DERIVED[name] ?? `$upstream_http_${variableOf(name)}`] as const],
  );
  // nginx keeps all variables in one table, and warns when it is full: three names of at most six
  // characters need the room of one.
  return [...own, ...ofApplication].map(([name, value], index) => ({
    name,
    value,
    variable: `ps_${index + 1}`,
  }));
}

function variableOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/** For the http block: the variables, empty. */
export function fieldMaps(site: Site): string[] {
  const wait = site.retryAfter ?? '""';
  return [
    `# Empty but on an error page.`,
    ...fieldsOf(site).map(({ variable }) => `map "" $${variable} { default ""; }`),
    ``,
    `# An application’s own word comes first.`,
    `map $upstream_http_cache_control $ps_keep {`,
    `    default $upstream_http_cache_control;`,
    `    "" no-store;`,
    `}`,
    `map "$upstream_http_retry_after:$status" $ps_wait {`,
    `    default $upstream_http_retry_after;`,
    ...retryCodes.map((code) => `    "~^:${code}$" ${wait};`),
    `}`,
    `# The challenge of a 401 nginx keeps by itself.`,
    `map $status $ps_auth {`,
    `    default $upstream_http_www_authenticate;`,
    `    401 "";`,
    `}`,
    ...cookieMaps(),
    ``,
  ];
}

/** For the server block, beside its own. */
export function addLines(site: Site): string[] {
  return fieldsOf(site).map(({ name, variable }) => `add_header ${name} $${variable} always;`);
}

/** For the location of the pages. */
export function setLines(site: Site): string[] {
  return fieldsOf(site).map(({ variable, value }) => `set $${variable} ${value};`);
}
