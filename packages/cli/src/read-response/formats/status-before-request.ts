import { numberFormat, seen } from '../line-format.ts';

const LINE = /(?:^|[\s\]])([1-5]\d\d) "([A-Z]{3,20} [^"\s]{1,4000}) HTTP\/[\d.]{1,3}"(?=\s|$)/;

/**
 * Apache formats of one’s own that have the status in front of the request: `%t %>s "%r" %b`. In the
 * common log format, no number stands there.
 */
export const format = numberFormat((line) => {
  const found = LINE.exec(line);
  return found ? seen(found[1] ?? '', found[2]) : undefined;
});
