import type { Reading } from './answer.ts';
import { collector } from './collect.ts';
import { readRequestLine, readStatusLine, toLines } from './lines.ts';

/** Messages as they are sent: curl -i (with -L, one after the other), curl -I, HTTPie. */
export function readMessage(text: string): Reading | undefined {
  const collect = collector();
  let part: 'outside' | 'fields' | 'body' = 'outside';
  for (const line of toLines(text)) {
    const status = readStatusLine(line);
    const request = readRequestLine(line);
    if (status && (part !== 'body' || collect.mayBegin())) {
      collect.begin(status);
      part = 'fields';
    } else if (request !== undefined && part !== 'fields') collect.request(request);
    else if (part === 'fields') {
      if (line === '') part = 'body';
      else collect.field(line);
    } else if (part === 'body') collect.body(line);
  }
  const answers = collect.done();
  return answers.length > 0
    ? { form: 'message', kind: 'exchange', answers, skipped: 0 }
    : undefined;
}
