import { recordFormat, seen, withoutVersion } from '../line-format.ts';

/**
 * Envoy and Istio: `[2026-03-02T08:00:01.310Z] "GET /x HTTP/1.1" 503 UF,URX 0 91 …`; the words
 * behind the number are response flags, and 0 is a client that left before any answer.
 */
export const format = recordFormat((line) => {
  const found =
    /\[\d{4}-\d\d-\d\dT[^\]]{1,30}\] "([^"]*)" (\d{1,3}) (?:-|[A-Z]\w*(?:,[A-Z]\w*)*) /.exec(line);
  return found ? seen(found[2] ?? '', withoutVersion(found[1] ?? '')) : undefined;
});
