import { classNames, ownerNames } from '#generated/loaders.ts';
import {
  classMeant,
  comparisonsMeant,
  find,
  ofClass,
  quotesFor,
  type Quote,
  stepMeant,
} from '@polystatus/status/search';
import { openIndex, type Index } from './open-index.ts';

/** From here on a name was meant: equal, or mistyped by one letter. */
const CERTAIN = 400;

/**
 * What a search finds, as the API says it.
 *
 * @param limit how many codes at most
 */
export async function searchIn(locale: string, question: string, limit: number) {
  const index = await openIndex(locale);
  const found = find(question, index.names, index.text, ownerNames);
  const digit = classMeant(question, classNames);
  const comparisons = comparisonsIn(index, question);
  const told = found.filter(({ by }) => by === 'text').map(({ id }) => id);
  const ids =
    digit === undefined ? found.map(({ id }) => id) : ofClass(digit, found, index.rows.keys());
  const quoteFrom = quotesFor(question, index.fillers);
  const isQuestion = digit === undefined && comparisons.length === 0;
  return {
    total: ids.length,
    class: digit === undefined ? null : `${digit}xx`,
    comparisons,
    question: isQuestion ? stepIn(index, question, told) : null,
    results: ids.slice(0, limit).flatMap((id) => {
      const row = index.rows.get(id);
      const isTold = digit === undefined && told.includes(id);
      const sentence = isTold ? textOf(quoteFrom(index.sentences[id] ?? [])) : null;
      return row ? [{ ...row, sentence }] : [];
    }),
  };
}

function comparisonsIn({ comparisons, names }: Index, question: string) {
  const codeOf = (name: string): string | undefined => {
    const [best] = names.search(name);
    return best && best.score >= CERTAIN ? best.id : undefined;
  };
  return comparisonsMeant(question, Object.keys(comparisons), codeOf).map((id) => ({
    codes: id.split('-'),
    title: comparisons[id] ?? '',
  }));
}

function stepIn({ sentences, fillers, questions }: Index, question: string, told: string[]) {
  const id = stepMeant(question, told, (code) => sentences[code] ?? [], fillers);
  return id === undefined ? null : { id, title: questions[id] ?? '' };
}

function textOf(quote: Quote | undefined): string | null {
  return quote ? quote.parts.map(({ text }) => text).join('') : null;
}
