import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/** Rails tells of one request in several lines: `Started GET "/x"`, …, `Completed 404 Not Found in 3ms`. */
export const format: LineFormat = { kind: 'record', open };

function open(): LineReader {
  const requests = new Map<string, string>();
  return (line) => {
    // A server with several threads puts the request’s name in brackets before each line.
    const tag = /\[[\w-]{8,40}\] /.exec(line)?.[0] ?? '';
    const started = /(?:^|[\] ])Started ([A-Z]{1,20}) "([^"]*)" for /.exec(line);
    if (started) {
      requests.set(tag, `${started[1] ?? ''} ${started[2] ?? ''}`);
      return REMARK;
    }
    if (/(?:^|[\] ])Processing by \S+ as /.test(line)) return REMARK;
    const number = /(?:^|[\] ])Completed (\d{3}) .{0,500}in [\d.]+ ?ms/.exec(line)?.[1];
    if (number === undefined) return undefined;
    const request = requests.get(tag);
    requests.delete(tag);
    return seen(number, request);
  };
}
