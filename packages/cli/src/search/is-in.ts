import { fold } from '@polystatus/status/search';
import { wordsOf } from '@polystatus/status/search/text-index';
import { readJson } from '../data-file.ts';
import type { Texts } from './texts.ts';

/** The share of its words that a question has in common with the texts of its language. */
const KNOWN = 0.7;
/** Endings differ; so much of a word from its beginning is enough, and not less. */
const BEGUN = 0.6;
const MIN_BEGUN = 4;

/**
 * Whether a question is in a language for certain, so that no other need be read: none has more of
 * the words that say nothing (“the”, “bir”), and the texts have nearly all of the others.
 *
 * @param texts those of the language
 */
export function isIn(tag: string, question: string, texts: Texts): boolean {
  const fillers = readJson('fillers.json') as Readonly<Record<string, readonly string[]>>;
  const folded = fold(question).split(' ');
  const hits = (own: readonly string[] = []): number =>
    folded.filter((word) => own.includes(word)).length;
  const most = hits(fillers[tag]);
  if (Object.values(fillers).some((others) => hits(others) > most)) return false;
  const words = wordsOf(question, new Set(fillers[tag]));
  const known = words.filter((word) => isKnown(word, texts.lines)).length;
  return words.length > 0 && known >= KNOWN * words.length;
}

function isKnown(word: string, lines: string): boolean {
  const start = word.slice(0, Math.max(MIN_BEGUN, Math.ceil(word.length * BEGUN)));
  return lines.includes(`\n${word} `) || (word.length >= MIN_BEGUN && lines.includes(`\n${start}`));
}
