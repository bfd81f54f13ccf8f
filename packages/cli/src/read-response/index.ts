import type { Reader, Reading } from './answer.ts';
import { readDevtools } from './devtools.ts';
import { readHar } from './har.ts';
import { Input } from './input.ts';
import { readJsonDocument } from './json-document.ts';
import { readLog, readWords } from './lines-reader.ts';
import { readMessage } from './message.ts';
import { readNumber } from './number.ts';
import { readPage } from './page.ts';
import { readPseudoField } from './pseudo-field.ts';
import { readSentence } from './sentence.ts';
import { unwrapped } from './unwrap.ts';
import { readVerbose } from './verbose.ts';
import { readWget } from './wget.ts';

/** Those that need more to recognise their own come first. */
const READERS: readonly Reader[] = [
  readHar,
  readVerbose,
  readWget,
  readMessage,
  readPseudoField,
  readDevtools,
  readJsonDocument,
  readLog,
  readNumber,
  readPage,
  readWords,
  readSentence,
];

/**
 * Reads responses from whatever a tool printed.
 *
 * @returns undefined where nothing looks like one
 */
export function readResponse(text: string): Reading | undefined {
  const input = unwrapped(new Input(text));
  for (const read of READERS) {
    const reading = read(input);
    if (reading) return reading;
  }
  return undefined;
}
