import { bareAnswer, type Answer, type Reading } from './answer.ts';
import type { Input } from './input.ts';

/**
 * Access logs in the common and the combined format of Apache and nginx:
 * `host - user [time] "GET /path HTTP/1.1" 404 153 "referrer" "agent"`.
 */
export function readAccessLog(input: Input): Reading | undefined {
  const lines = input.lines.filter((line) => line.trim() !== '');
  const answers = lines.flatMap((line) => readLine(line) ?? []);
  if (answers.length === 0) return undefined;
  return { form: 'log', kind: 'record', answers, skipped: lines.length - answers.length };
}

function readLine(line: string): Answer | undefined {
  const start = line.indexOf('] "');
  const found = start < 0 ? null : /" (\d{3}) (?:\d+|-)(?: |$)/.exec(line.slice(start));
  if (!found) return undefined;
  const request = line.slice(start + 3, start + found.index);
  return { ...bareAnswer(found[1] ?? ''), request: withoutVersion(request) };
}

function withoutVersion(request: string): string {
  return request.replace(/ HTTP\/\d(?:\.\d)?$/, '');
}
