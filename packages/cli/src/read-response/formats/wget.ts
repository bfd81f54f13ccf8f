import { noAnswer } from '../answer.ts';
import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/** wget without -S: the address, and the status behind `awaiting response...` in a line of its own. */
export const format: LineFormat = { kind: 'words', open };

function open(): LineReader {
  let request = '';
  return (line) => {
    const asked = /^--\d{4}-\d\d-\d\d [\d:]{8}-- {2}(\S+)$/.exec(line)?.[1];
    if (asked !== undefined) {
      request = `GET ${asked}`;
      return REMARK;
    }
    const number = /awaiting response\.\.\. (\d{3})(?: |$)/.exec(line)?.[1];
    if (number !== undefined) return seen(number, request);
    if (
      /^(?:Connecting to .{1,300}\.\.\. connected\.|Spider mode enabled\.|Remote file )/.test(line)
    )
      return REMARK;
    if (/^Connecting to .{1,300}\.\.\. failed: /.test(line)) return noAnswer('connect', request);
    return line.startsWith('wget: unable to resolve ') ? noAnswer('resolve', request) : undefined;
  };
}
