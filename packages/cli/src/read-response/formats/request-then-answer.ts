import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/**
 * Servers that tell of the request in one line and of its answer in one below it: Phoenix
 * (`Sent 404 in 3ms`), serve (`Returned 404 in 3 ms`), Rocket (`>> Outcome: Error(404 Not Found)`).
 */
export const format: LineFormat = { kind: 'record', open };

const REQUEST =
  /(?:\[info\] (?<phoenix>[A-Z]{3,10} \/\S{0,4000})|^\s?HTTP {2}.{1,100} (?<serve>[A-Z]{3,10} \/\S{0,4000})|^(?<rocket>[A-Z]{3,10} \/\S{0,4000}?)(?: [\w*]{1,40}\/[\w.*+-]{1,40})?:)$/;
const ANSWER =
  /(?:\[info\] Sent (?<sent>\d{3}) in [\d.]{1,12}(?:µs|ms|s)$|^\s?HTTP {2}.{1,100} Returned (?<returned>\d{3}) in \d)|^\s{1,4}>> Outcome: \w{1,20}\((?<outcome>\d{3})\b/;

function open(): LineReader {
  let request = '';
  return (line) => {
    const asked = REQUEST.exec(line)?.groups;
    if (asked) {
      request = asked['phoenix'] ?? asked['serve'] ?? asked['rocket'] ?? '';
      return REMARK;
    }
    const groups = ANSWER.exec(line)?.groups;
    const number = groups?.['sent'] ?? groups?.['returned'] ?? groups?.['outcome'];
    if (number !== undefined) return seen(number, request);
    return request !== '' && /^\s{1,4}>> /.test(line) ? REMARK : undefined;
  };
}
