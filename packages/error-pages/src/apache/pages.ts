import type { Site } from '../server.ts';
import { pageNames } from '../page-name.ts';

/** Registered or not, the table in Apache’s modules/http/http_protocol.c has no line for these. */
const WITHOUT_LINE = ['418', '425'];

/** With its own page alone Apache sends the field Allow, which a 405 must have (RFC 9110, Section 15.5.6). */
const WITH_ALLOW = ['405', '501'];

const WITHOUT_PAGE = new Set([...WITHOUT_LINE, ...WITH_ALLOW]);

/** Apache has documents for the codes of its own table, and refuses to start over any other number. */
export const apachePages: readonly string[] = pageNames.filter(
  (name) => /^\d{3}$/.test(name) && !WITHOUT_PAGE.has(name),
);

/** Those of them that a site chose. */
export function pagesOf({ codes }: Site): string[] {
  return apachePages.filter((name) => codes.includes(Number(name)));
}
