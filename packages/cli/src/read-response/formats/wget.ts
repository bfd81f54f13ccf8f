import { noAnswer } from '../answer.ts';
import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/** wget without -S: the address, and the status behind `awaiting response...` in a line of its own. */
export const format: LineFormat = { kind: 'words', open };

/** `HTTP request sent, awaiting response... 404 Not Found`, in any language. */
const BEHIND_DOTS = /(?:\.\.\.|…) ?(\d{3})(?: |$)/;
const ANSWERED = new RegExp(`\\bHTTP\\b.{1,120}${BEHIND_DOTS.source}`);
/** `2026-03-02 08:00:01 ERROR 404: Not Found.`, in any language. */
const REPEATED = /^\d{4}-\d\d-\d\d [\d:]{8} \p{L}{3,20} (\d{3})\s?: /u;

function open(): LineReader {
  let request = '';
  let told = '';
  return (line) => {
    const asked = /^--\d{4}-\d\d-\d\d [\d:]{8}-- {2}(\S+)$/.exec(line)?.[1];
    if (asked !== undefined) {
      request = `GET ${asked}`;
      told = '';
      return REMARK;
    }
    const number = BEHIND_DOTS.test(line) ? ANSWERED.exec(line)?.[1] : undefined;
    if (number !== undefined) {
      told = number;
      return seen(number, request);
    }
    const repeated = REPEATED.exec(line)?.[1];
    if (repeated !== undefined) return repeated === told ? REMARK : seen(repeated, request);
    if (
      /^(?:Connecting to .{1,300}\.\.\. connected\.|Spider mode enabled\.|Remote file )/.test(line)
    )
      return REMARK;
    if (/^Connecting to .{1,300}\.\.\. failed: /.test(line)) return noAnswer('connect', request);
    return line.startsWith('wget: unable to resolve ') ? noAnswer('resolve', request) : undefined;
  };
}
