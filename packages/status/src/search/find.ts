import { ownerIn, type OwnerName } from './owner-in.ts';
import { spelledOut } from './spelling.ts';
import type { FullText } from './full-text.ts';
import type { Search } from './search.ts';

/** A code that answers a question, and whether its names say so or what is written about it. */
export interface Found {
  readonly id: string;
  readonly by: 'name' | 'text';
  readonly score: number;
}

/** From here on a name or a number was meant: equal, mistyped by one letter, or begun. */
const CERTAIN = 300;
/** Below this a result shares little more than a common word with the question. */
const WEAK = 8;
/** The share of the best text that another must reach: beyond it stand single common words. */
const FAR = 0.2;

/**
 * Codes for a question, best first: those it names, then those whose texts speak of what it says.
 *
 * @example find('wrong password', names, text, owners)[0] // { id: '401', by: 'text', … }
 */
export function find(
  question: string,
  names: Search,
  text: Pick<FullText, 'search'>,
  owners: readonly OwnerName[],
): readonly Found[] {
  const named = names.search(question);
  const spelled = spelledOut(question);
  const certain = named.filter(({ score }) => score >= CERTAIN);
  const found = new Map<string, Found>();
  const add = (by: Found['by'], results: readonly Omit<Found, 'by'>[]): void => {
    for (const result of results)
      if (!found.has(result.id)) found.set(result.id, { ...result, by });
  };
  add('name', certain);
  // Who types a name or a number wants nothing else; one word more is a question about it.
  if (certain.length === 0 || (spelled === undefined && /\s/.test(question.trim())))
    add('text', near(text.search(spelled ?? question, ownerIn(question, owners))));
  add(
    'name',
    named.filter(({ score }) => score >= WEAK || found.size === 0),
  );
  return [...found.values()];
}

function near(results: ReturnType<FullText['search']>): ReturnType<FullText['search']> {
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => score >= FAR * best);
}
