import { bareAnswer, NO_ANSWER, type Answer, type Reading } from './answer.ts';
import type { Input } from './input.ts';

/**
 * Numbers alone, as `curl -w '%{http_code}'` prints them, also after the content; `404 Not Found`;
 * or curl's words that nothing came.
 */
export function readNumber(input: Input): Reading | undefined {
  const lines = input.lines.map((line) => line.trim()).filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  if (lines.length > 0 && lines.every((line) => NUMBERS.test(line))) {
    const numbers = lines.flatMap((line) => line.split(' '));
    return reading(numbers, numbers.length > 1 ? 'record' : 'exchange');
  }
  const alone = /^(\d{3}) \D/.exec(lines.length === 1 ? last : '')?.[1];
  if (alone !== undefined) return reading([alone], 'exchange');
  if (NUMBER.test(last)) {
    // What stands before it is content, in which numbers alone are rare.
    const others = lines.slice(0, -1).filter((line) => NUMBERS.test(line));
    return reading([last], 'exchange', others.length);
  }
  const failed = lines.filter((line) => FAILED.test(line));
  return failed.length > 0
    ? reading(
        failed.map(() => NO_ANSWER),
        'exchange',
      )
    : undefined;
}

const NUMBER = /^\d{3}$/;
const NUMBERS = /^\d{3}(?: \d{3})*$/;

/** curl's last word where a connection came to nothing; the number is its exit status. */
const FAILED = /^curl: \((?:5|6|7|28|35|52|56|60)\) /;

function reading(numbers: readonly string[], kind: Reading['kind'], skipped = 0): Reading {
  // There may be a million of them, and not many different ones.
  const known = new Map<string, Answer>();
  const answers = numbers.map((number) => {
    const answer = known.get(number) ?? bareAnswer(number);
    known.set(number, answer);
    return answer;
  });
  return { form: 'number', kind, answers, skipped };
}
