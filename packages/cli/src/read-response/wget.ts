import type { Reading } from './answer.ts';
import { collector } from './collect.ts';
import { readStatusLine, toLines } from './lines.ts';

const INDENT = '  ';

/** wget -S: indented header sections between its own lines. */
export function readWget(text: string): Reading | undefined {
  const collect = collector();
  let open = false;
  for (const line of toLines(text)) {
    const rest = line.slice(INDENT.length);
    const status = line.startsWith(INDENT) ? readStatusLine(rest) : undefined;
    if (status) {
      collect.begin(status);
      open = true;
    } else if (open && line.startsWith(INDENT)) collect.field(rest);
    else open = false;
  }
  const answers = collect.done();
  return answers.length > 0 ? { form: 'wget', kind: 'exchange', answers, skipped: 0 } : undefined;
}
