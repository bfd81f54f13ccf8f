import { numberFormat, seen, withoutVersion } from '../line-format.ts';

/**
 * Access logs in the common and the combined format of Apache and nginx:
 * `host - user [time] "GET /path HTTP/1.1" 404 153 "referrer" "agent"`.
 */
export const format = numberFormat((line) => {
  const start = line.indexOf('] "');
  const found = start < 0 ? null : /" (\d{3}) (?:\d+|-)(?: |$)/.exec(line.slice(start));
  if (!found) return undefined;
  return seen(found[1] ?? '', withoutVersion(line.slice(start + 3, start + found.index)));
});
