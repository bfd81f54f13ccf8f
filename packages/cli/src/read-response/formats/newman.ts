import { recordFormat, REMARK, seen } from '../line-format.ts';

/** Newman, Postman’s runner: `GET https://example.com/users/9 [404 Not Found, 312B, 45ms]`. */
export const format = recordFormat((line) => {
  const found = /^\s{0,20}([A-Z]{1,20} \S+) \[(\d{3}) [^\],]{1,60}, [\d.]+ ?k?m?B, /i.exec(line);
  if (found) return seen(found[2] ?? '', found[1]);
  return /^newman$|^\s{0,20}(?:→|✓|❏|↳|\d+\.) /.test(line) ? REMARK : undefined;
});
