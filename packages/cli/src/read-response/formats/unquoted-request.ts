import { numberFormat, seen } from '../line-format.ts';

/** Formats of one’s own without quotation marks: `[time] GET /a HTTP/1.1 404 151 …`. */
export const format = numberFormat((line) => {
  const found = /(?:^|[\]\s])([A-Z]{3,10} \S+) HTTP\/\d(?:\.\d)? (\d{3})(?: (?:\d+|-)|$)/.exec(
    line,
  );
  return found ? seen(found[2] ?? '', found[1]) : undefined;
});
