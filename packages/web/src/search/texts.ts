import { loadFullText } from '@polystatus/status/full-text';
import {
  find,
  fold,
  quotesFor,
  stepMeant,
  type Quote,
  type Search,
  type Sentence,
} from '@polystatus/status/search';
import { CERTAIN, shown, type Answers } from './answers.ts';
import type { TextData } from './data.ts';
import { comparisonsFor, pagesFor } from './landmarks.ts';

/** Of texts, the best say it. */
const MOST = 8;

/**
 * Answers from all that is written; a module of its own, as it comes with the first question only.
 *
 * @param owners names by id
 */
export function openTexts(
  data: TextData,
  names: Search,
  owners: Readonly<Record<string, string>>,
): (query: string) => Answers {
  const text = loadFullText(data.text);
  const ownerNames = Object.entries(owners)
    .filter(([id]) => id !== 'iana')
    .map(([id, name]) => ({ id, name: fold(name) }));
  return (query) => {
    const comparisons = comparisonsFor(query, names, data);
    const found = find(query, names, text, ownerNames);
    // Who compares two codes asks nothing else.
    const quoteFrom = quotesFor(query, data.text.fillers);
    const told = found
      .filter(({ by }) => by === 'text' && comparisons.length === 0)
      .slice(0, MOST)
      .map(({ id }) => {
        const sentences = data.sentences[id] ?? [];
        return { id, quote: quoteFrom(sentences) ?? summaryOf(sentences) };
      });
    const step = stepMeant(
      query,
      told.map(({ id }) => id),
      (id) => data.sentences[id] ?? [],
      data.text.fillers,
    );
    return {
      pages: [...comparisons, ...pagesFor(query, data, owners)],
      named: shown(
        found.filter(({ by, score }) => by === 'name' && (score >= CERTAIN || !told.length)),
      ),
      told,
      question: data.questions[step ?? ''],
    };
  };
}

/** Where no sentence has a word of the question, the text further on has: the last says what it is about. */
function summaryOf(sentences: readonly Sentence[]): Quote | undefined {
  const last = sentences.at(-1);
  if (typeof last !== 'string') return undefined;
  return { parts: [{ text: last, isAsked: false }], share: 0 };
}
