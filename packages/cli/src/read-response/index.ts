import { readAccessLog } from './access-log.ts';
import type { Reader, Reading } from './answer.ts';
import { readHar } from './har.ts';
import { Input } from './input.ts';
import { readMessage } from './message.ts';
import { readNumber } from './number.ts';
import { readVerbose } from './verbose.ts';
import { readWget } from './wget.ts';

/** Those that need more to recognise their own come first. */
const READERS: readonly Reader[] = [
  readHar,
  readVerbose,
  readWget,
  readMessage,
  readAccessLog,
  readNumber,
];

/**
 * Reads responses from whatever a tool printed.
 *
 * @returns undefined where nothing looks like one
 */
export function readResponse(text: string): Reading | undefined {
  const input = new Input(text);
  for (const read of READERS) {
    const reading = read(input);
    if (reading) return reading;
  }
  return undefined;
}
