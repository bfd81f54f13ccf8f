import { numberFormat, seen } from '../line-format.ts';

/** bunny.net: `MISS|404|1772438401|412|390|192.0.2.1|-|https://example.com/a|WA|curl|id|DE`. */
export const format = numberFormat((line) => {
  const found =
    /^[A-Z-]{1,12}\|(\d{3})\|\d{9,13}\|(?:[^|]{0,2000}\|){4}(https?:[^|]{1,4000})\|/.exec(line);
  return found ? seen(found[1] ?? '', `GET ${found[2] ?? ''}`) : undefined;
});
