import { bareAnswer, NO_ANSWER, type Reading } from './answer.ts';
import { toLines } from './lines.ts';

/**
 * Numbers alone, as `curl -w '%{http_code}'` prints them, also after the content; `404 Not Found`;
 * or curl's word that nothing came.
 */
export function readNumber(text: string): Reading | undefined {
  const lines = toLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  const words = lines.every((line) => /^\d{3}(?: \d{3})*$/.test(line)) ? lines : [];
  const numbers = words.flatMap((line) => line.split(' '));
  if (numbers.length > 1) return reading(numbers, 'record');
  const alone = /^(\d{3})(?: \D|$)/.exec(lines.length === 1 ? last : '')?.[1];
  const after = /^\d{3}$/.test(last) ? last : undefined;
  const number =
    alone ?? after ?? (lines.some((line) => FAILED.test(line)) ? NO_ANSWER : undefined);
  return number === undefined ? undefined : reading([number], 'exchange');
}

/** curl's last word where a connection came to nothing; the number is its exit status. */
const FAILED = /^curl: \((?:5|6|7|28|35|52|56|60)\) /;

function reading(numbers: readonly string[], kind: Reading['kind']): Reading {
  return { form: 'number', kind, answers: numbers.map(bareAnswer), skipped: 0 };
}
