import { pageNames } from '../page-name.ts';

/** Registered or not, the table in Apache’s modules/http/http_protocol.c has no line for these. */
const WITHOUT_LINE = new Set(['418', '425']);

/** Apache has documents for the codes of its own table, and refuses to start over any other number. */
export const apachePages: readonly string[] = pageNames.filter(
  (name) => /^\d{3}$/.test(name) && !WITHOUT_LINE.has(name),
);
