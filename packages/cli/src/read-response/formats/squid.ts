import { numberFormat, seen } from '../line-format.ts';

/** Squid’s own format: `1066036250.305 74 192.0.2.1 TCP_MISS/200 1234 GET http://… …`. */
export const format = numberFormat((line) => {
  const found = / [A-Z]{3,4}_[A-Z_]+\/(\d{3}) (?:\d+|-) ([A-Z]{1,20} \S+) /.exec(line);
  return found ? seen(found[1] ?? '', found[2]) : undefined;
});
