import { numberFormat, seen } from '../line-format.ts';

/** Morgan for Express: `GET /nope 404 1.022 ms - 143` (dev), `GET /nope 404 143 - 1.022 ms` (tiny). */
export const format = numberFormat((line) => {
  const found =
    /(?:^| )([A-Z]{3,10} \S+) (\d{3}) (?:(?:[\d.]+|-) ms - (?:\d+|-)|(?:\d+|-) - (?:[\d.]+|-) ms)$/.exec(
      line.trimEnd(),
    );
  return found ? seen(found[2] ?? '', found[1]) : undefined;
});
