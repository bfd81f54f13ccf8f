import type { Reading } from './answer.ts';
import { collector } from './collect.ts';
import type { Input } from './input.ts';

/** nghttp and curl’s own debugging put a time and a stream before each field. */
const PREFIX = /^(?:\[\s*[\d.]+\] recv \(stream_id=\d+\) |[<*]\s?(?:\[HTTP\/[23]\] )?)/;

/** HTTP/2 and HTTP/3 as they are: the status is a field, `:status: 404` (RFC 9113, Section 8.3.2). */
export function readPseudoField({ lines }: Input): Reading | undefined {
  const collect = collector();
  let isOpen = false;
  for (const line of lines) {
    const field = line.replace(PREFIX, '');
    const number = /^\[?:status[:,\]]? *:? *\[?(\d{3})\]?\s*$/.exec(field)?.[1];
    if (number !== undefined) collect.begin({ version: '', number, phrase: '' });
    else if (isOpen && /^[\w-]+: /.test(field)) collect.field(field);
    isOpen = number !== undefined || (isOpen && /^:?[\w-]+: /.test(field));
  }
  const answers = collect.done();
  return answers.length > 0 ? { form: 'fields', kind: 'exchange', answers, skipped: 0 } : undefined;
}
