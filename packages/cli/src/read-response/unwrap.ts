import { Input } from './input.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson, property } from './json-value.ts';
import { untraced } from './trace.ts';

/** A text inside another: what a collector of logs keeps of a program, a quotation in a mail, a trace of curl. */
export function unwrapped(input: Input): Input {
  return untraced(input) ?? loggedLines(input) ?? quoted(input) ?? input;
}

/**
 * A program’s own line in a JSON object: in `log` for Docker’s json-file, `MESSAGE` for the journal
 * of systemd, `message` for Filebeat, `textPayload` for Google Cloud.
 */
function loggedLines({ lines }: Input): Input | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (loggedLine(first) === undefined) return undefined;
  return new Input(lines.map((line) => loggedLine(line) ?? line).join('\n'));
}

/** Where the line stands, and what else shows whose object it is. */
const WRAPPERS = [
  ['log', 'stream'],
  ['MESSAGE', '__REALTIME_TIMESTAMP'],
  ['message', '@timestamp'],
  ['textPayload', 'insertId'],
] as const;

function loggedLine(line: string): string | undefined {
  if (!/^\s*\{.*"(?:log|MESSAGE|message|textPayload)"/.test(line)) return undefined;
  const value = parseJson(line);
  if (jsonAnswer(value, 'log')) return undefined;
  for (const [name, beside] of WRAPPERS) {
    const own = property(value, name);
    if (typeof own === 'string' && property(value, beside) !== undefined)
      return own.replace(/\r?\n$/, '').replace(/[\r\n]+/g, ' ');
  }
  return undefined;
}

/** Every line begins with the mark of a quotation; in a trace of curl that would be the request alone. */
function quoted({ lines }: Input): Input | undefined {
  const own = lines.filter((line) => line.trim() !== '');
  if (own.length === 0 || !own.every((line) => /^>(?: |$)/.test(line))) return undefined;
  return own.some((line) => /^> HTTP\/\d/.test(line))
    ? new Input(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))
    : undefined;
}
