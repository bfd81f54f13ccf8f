import { numberFormat, seen } from '../line-format.ts';

const LINE =
  /(?:^|[^\d])(?<!(?:^|\s)\d{3}\s)"([A-Z]{3,20} \/?[^"\s]{1,4000})(?: HTTP\/[\d.]{1,3})?" (?:from \S{1,200} - |Error \()?([1-5]\d\d)(?=[\s)]|$)/;

/**
 * Logs that put the time elsewhere than the common log format: chi, Actix, Daphne, urllib3, PHP-FPM
 * (`"GET /a" 404`, `"GET /a HTTP/1.1" from 192.0.2.1:4 - 404 19B`). A number in front of the request
 * would be its status, and the one behind it a time or a size.
 */
export const format = numberFormat((line) => {
  const found = LINE.exec(line);
  return found ? seen(found[2] ?? '', found[1]) : undefined;
});
