import { bareAnswer, type Answer, type Reading } from './answer.ts';
import type { Input } from './input.ts';
import { parseJson } from './json-value.ts';

/**
 * Numbers alone, as `curl -w '%{http_code}'` prints them, also beside an address or a time and
 * after the content; `404 Not Found`.
 */
export function readNumber(input: Input): Reading | undefined {
  const lines = input.lines.map((line) => line.trim()).filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  const all = lines.map((line) => numbersIn(line));
  if (lines.length > 0 && all.every((found) => found.length > 0)) {
    const answers = all.flat();
    return reading(answers, answers.length > 1 ? 'record' : 'exchange');
  }
  const alone = /^(\d{3}) \D/.exec(lines.length === 1 ? last : '')?.[1];
  if (alone !== undefined) return reading([{ number: alone, request: '' }], 'exchange');
  const [behind] = all.at(-1) ?? [];
  if (behind) {
    // What stands before it is content, in which numbers alone are rare.
    const others = all.slice(0, -1).filter((found) => found.length > 0);
    return reading([behind], 'exchange', others.length);
  }
  const glued = behindContent(last, input.plain);
  return glued === undefined ? undefined : reading([{ number: glued, request: '' }], 'exchange');
}

type Seen = Pick<Answer, 'number' | 'request'>;

const NUMBERS = /^\d{3}(?: \d{3})*$/;
/** `404 0.055359`, `404 https://…`, `https://… 404`, `HTTP 404 in 0.01s`: shapes of -w. */
const BESIDE =
  /^(?:HTTP )?(\d{3})(?:[ ,;\t]+| in )(?:\d{1,6}\.\d{1,9} ?m?s?|(https?:\/\/\S+))$|^(https?:\/\/\S*?[^\s,;])(?: ?->|:)?[ ,;\t]+(\d{3})$/;

function numbersIn(line: string): Seen[] {
  if (NUMBERS.test(line)) return line.split(' ').map((number) => ({ number, request: '' }));
  const found = line.length > 4000 ? null : BESIDE.exec(line);
  if (!found) return [];
  const [, first, to, from, second] = found;
  const url = to ?? from;
  return [{ number: first ?? second ?? '', request: url === undefined ? '' : `GET ${url}` }];
}

/** The number of -w right behind a body without a line break at its end. */
function behindContent(last: string, text: string): string | undefined {
  const number = /(?:<\/html>|[\]}])(\d{3})$/i.exec(last)?.[1];
  if (number === undefined || /<\/html>\d{3}$/i.test(last)) return number;
  return parseJson(text.trimEnd().slice(0, -number.length)) === undefined ? undefined : number;
}

function reading(numbers: readonly Seen[], kind: Reading['kind'], skipped = 0): Reading {
  // There may be a million of them, and not many different ones.
  const known = new Map<string, Answer>();
  const answers = numbers.map(({ number, request }) => {
    const key = `${number} ${request}`;
    const answer = known.get(key) ?? { ...bareAnswer(number), request };
    known.set(key, answer);
    return answer;
  });
  return { form: 'number', kind, answers, skipped };
}
