import { numberFormat, seen } from '../line-format.ts';

/** Gin, Echo and Fiber for Go: `[GIN] 2026/03/02 - 08:00:01 | 404 | 1.209µs | 127.0.0.1 | GET "/nope"`. */
export const format = numberFormat((line) => {
  const number = /\|\s{0,4}(\d{3})\s{0,4}\|/.exec(line);
  if (!number) return undefined;
  const rest = line.slice(number.index + number[0].length);
  const request = /\|\s{0,8}([A-Z]{3,10})\s{1,10}(?:\| )?"?([^\s"|]+)/.exec(rest);
  return request ? seen(number[1] ?? '', `${request[1] ?? ''} ${request[2] ?? ''}`) : undefined;
});
