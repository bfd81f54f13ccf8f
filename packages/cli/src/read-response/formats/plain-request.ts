import { recordFormat, REMARK, seen } from '../line-format.ts';

/** `GET /a`, as a group; an address with its host is what a client says of its own request. */
const REQUEST = String.raw`((?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|QUERY|PROPFIND|REPORT) \/\S{0,4000})`;
const BEFORE = new RegExp(`(?:^|[\\s\\])])${REQUEST} (000|[1-9]\\d\\d)(?=[\\s(]|$)`);
const BEHIND = new RegExp(
  `(?:^|[\\s\\])])([1-5]\\d\\d) ${REQUEST} \\([^()]{0,100}\\) [\\d.]{1,12} ?ms`,
);
const ARRIVED = new RegExp(`^\\s{0,4}<-- ${REQUEST}$`);

/**
 * Servers that write requests without quotation marks: Next.js, Hono, Koa, Wrangler and formats of
 * one’s own (`GET /a 404 in 12ms`, `--> GET /a 404 3ms`), Tornado and Jupyter (`404 GET /a (::1) 1ms`).
 */
export const format = recordFormat((line) => {
  const before = BEFORE.exec(line);
  if (before) return seen(before[2] ?? '', before[1]);
  const behind = BEHIND.exec(line);
  if (behind) return seen(behind[1] ?? '', behind[2]);
  return ARRIVED.test(line) ? REMARK : undefined;
});
