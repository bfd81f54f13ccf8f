import { recordFormat, seen, withoutVersion } from '../line-format.ts';

/**
 * The HTTP log of HAProxy: five times between slashes, the status, bytes, and the request at the
 * end: `… web app/s1 0/0/0/1/1 404 151 - - ---- 1/1/0/0/0 0/0 "GET /nope HTTP/1.1"`. -1 is a
 * connection without an answer.
 */
export const format = recordFormat((line) => {
  const found = / -?\d+(?:\/[-+]?\d+){4} (\d{3}|-1) \+?\d+ /.exec(line);
  if (!found) return undefined;
  const request = /"([^"]*)"?$/.exec(line.slice(found.index))?.[1] ?? '';
  return seen(found[1] ?? '', withoutVersion(request));
});
