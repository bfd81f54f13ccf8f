import { recordFormat, REMARK, seen } from '../line-format.ts';

const FINISHED =
  /\bRequest finished (?:HTTP\/[\d.]{1,3} ([A-Z]{1,20} \S{1,4000}) (?:\S{1,100} \S{1,20} )?- (\d{3})\b|in [\d.]{1,12} ?ms (\d{3})\b)/;

/** ASP.NET Core: `Request finished HTTP/1.1 GET http://x/a - 404 0 - 12.3ms`; Serilog: `HTTP GET /a responded 500 in 12 ms`. */
export const format = recordFormat((line) => {
  const finished = FINISHED.exec(line);
  if (finished) return seen(finished[2] ?? finished[3] ?? '', finished[1]);
  const told = /\bHTTP ([A-Z]{1,20} \S{1,4000}) responded (\d{3}) in /.exec(line);
  if (told) return seen(told[2] ?? '', told[1]);
  return /^(?:info|dbug|trce): Microsoft\.AspNetCore\.[\w.]{1,100}\[\d{1,4}\]$|^\s{0,8}Request starting HTTP\/[\d.]{1,3} /.test(
    line,
  )
    ? REMARK
    : undefined;
});
