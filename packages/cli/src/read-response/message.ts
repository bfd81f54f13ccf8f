import type { Answer, Reading } from './answer.ts';
import { ByteCount } from './byte-count.ts';
import { readContent } from './content.ts';
import { failedBehind } from './failed-behind.ts';
import { readHead } from './head.ts';
import type { Input } from './input.ts';
import { lineAt, readRequestLine } from './lines.ts';

/** Messages as they are sent: curl -i, curl -I, HTTPie; several stand one after the other. */
export function readMessage({ plain: text }: Input): Reading | undefined {
  if (!/HTTP\/\d/i.test(text)) return undefined;
  const bytes = new ByteCount(text);
  const answers: Answer[] = [];
  let request = '';
  let skipped = 0;
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    const head = readHead(text, line, true);
    if (!head) {
      request = readRequestLine(line.text) ?? request;
      at = line.end;
      continue;
    }
    const content = readContent(text, head, bytes);
    const { version, number, phrase, fields } = head;
    const body = text.slice(head.end, content.end);
    answers.push({ version, number, phrase, fields, body, request });
    ({ request } = content);
    skipped += content.doubtful;
    at = content.next;
  }
  const last = answers.at(-1);
  const failed = last && failedBehind(last);
  if (last && failed) answers.splice(-1, 1, { ...last, body: '' }, failed);
  return answers.length > 0 ? { form: 'message', kind: 'exchange', answers, skipped } : undefined;
}
