import { bareAnswer, NO_ANSWER, type Reading } from './answer.ts';
import { collector } from './collect.ts';
import type { Input } from './input.ts';
import { readRequestLine, readStatusLine } from './lines.ts';

/** Whatever is no content. */
const REMARK = /^(?:[*<>]|[{}] \[\d+ bytes data\])/;

/** With -s, these are the only words about a connection that came to nothing. */
const CLOSED = /^\* (?:closing|shutting down) connection/i;

/** curl -v: `>` what was sent, `<` what came back, `*` remarks; the rest is content. */
export function readVerbose({ lines }: Input): Reading | undefined {
  const closed = lines.some((line) => CLOSED.test(line));
  if (!closed && !lines.some((line) => line.startsWith('< HTTP/'))) return undefined;
  const collect = collector();
  let open = false;
  for (const line of lines) {
    const mark = line.charAt(0);
    const rest = line.slice(2);
    const status = mark === '<' ? readStatusLine(rest) : undefined;
    const request = mark === '>' ? readRequestLine(rest) : undefined;
    if (status) {
      collect.begin(status);
      open = true;
    } else if (request !== undefined) collect.request(request);
    else if (open && mark === '<') {
      if (rest === '') open = false;
      else collect.field(rest);
    } else if (!open && !REMARK.test(line)) collect.body(line);
  }
  const answers = collect.done();
  const request = collect.pending();
  if (closed && (answers.length === 0 || request !== ''))
    answers.push({ ...bareAnswer(NO_ANSWER), request });
  return answers.length > 0
    ? { form: 'verbose', kind: 'exchange', answers, skipped: 0 }
    : undefined;
}
