import { recordFormat, REMARK, seen } from '../line-format.ts';

const LINE = /^(?:\[\d+\] )?\[[A-Z][a-z]{2} [A-Z][a-z]{2} [^\]]{1,20}\] (.*)$/;

/** PHP’s built-in server: `[Mon Mar  2 08:00:02 2026] 127.0.0.1:51234 [404]: GET /nope - No such file`. */
export const format = recordFormat((line) => {
  const rest = LINE.exec(line)?.[1];
  if (rest === undefined) return undefined;
  const found = /^\S+ \[(\d{3})\]: (?:\(null\) )?([A-Z]{1,20} \S+)/.exec(rest);
  if (found) return seen(found[1] ?? '', found[2]);
  return /(?: Accepted| Closing| Closed without sending a request.*|Development Server .* started)$/.test(
    rest,
  )
    ? REMARK
    : undefined;
});
