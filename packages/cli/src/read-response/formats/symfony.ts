import { numberFormat, seen } from '../line-format.ts';

/** Symfony’s local server: `[Web Server ] Mar  2 08:00:01 |WARN | SERVER GET  (404) /a ip="127.0.0.1"`. */
export const format = numberFormat((line) => {
  const found = /\| ?SERVER ([A-Z]{3,10}) {1,8}\((\d{3})\) (\/\S{0,4000})/.exec(line);
  return found ? seen(found[2] ?? '', `${found[1] ?? ''} ${found[3] ?? ''}`) : undefined;
});
