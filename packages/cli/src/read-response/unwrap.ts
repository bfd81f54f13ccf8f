import { Input } from './input.ts';
import { parseJson, property } from './json-value.ts';
import { untraced } from './trace.ts';

/** A text inside another: what Docker keeps of a program, a quotation in a mail, a trace of curl. */
export function unwrapped(input: Input): Input {
  return untraced(input) ?? dockerLog(input) ?? quoted(input) ?? input;
}

/** Docker’s json-file: a line is an object with the program’s own line in `log`. */
function dockerLog({ lines }: Input): Input | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (logOf(first) === undefined) return undefined;
  return new Input(lines.map((line) => logOf(line)?.replace(/\r?\n$/, '') ?? line).join('\n'));
}

function logOf(line: string): string | undefined {
  if (!/^\s*\{.*"log"/.test(line)) return undefined;
  const value = parseJson(line);
  const log = property(value, 'log');
  return typeof log === 'string' && property(value, 'stream') !== undefined ? log : undefined;
}

/** Every line begins with the mark of a quotation; in a trace of curl that would be the request alone. */
function quoted({ lines }: Input): Input | undefined {
  const own = lines.filter((line) => line.trim() !== '');
  if (own.length === 0 || !own.every((line) => /^>(?: |$)/.test(line))) return undefined;
  return own.some((line) => /^> HTTP\/\d/.test(line))
    ? new Input(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))
    : undefined;
}
