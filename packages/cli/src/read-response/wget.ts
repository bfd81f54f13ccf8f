import type { Reading } from './answer.ts';
import { collector } from './collect.ts';
import type { Input } from './input.ts';
import { readStatusLine } from './lines.ts';

const INDENT = '  ';

/** wget -S: indented header sections between its own lines. */
export function readWget({ lines }: Input): Reading | undefined {
  const collect = collector();
  let open = false;
  for (const line of lines) {
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
