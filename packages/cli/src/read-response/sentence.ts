import { bareAnswer, type Reading } from './answer.ts';
import type { Input } from './input.ts';

/** What stands before a number that is meant as a status, in the languages of the interface. */
const BEFORE =
  /(?:^|[\s(“"«])(?:an?|the|error|status|code|http|hata|kodu?|erreur|statut|une?|le)\s+([45]\d\d)(?=[\s,.?!;:)”"»]|$)/giu;
const MOST = 300;

/** A question or a remark in one line: `I get a 404 when I open the page`. */
export function readSentence({ plain }: Input): Reading | undefined {
  const text = plain.trim();
  if (text.length > MOST || /[\r\n]/.test(text)) return undefined;
  const numbers = new Set([...text.matchAll(BEFORE)].map(([, number = '']) => number));
  const [number] = numbers;
  if (number === undefined || numbers.size > 1) return undefined;
  return { form: 'sentence', kind: 'exchange', answers: [bareAnswer(number)], skipped: 0 };
}
