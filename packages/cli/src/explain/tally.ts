import type { Catalog } from '../catalog.ts';
import { groupBy } from '../group-by.ts';
import { NO_ANSWER, type Answer } from '../read-response/answer.ts';
import { safe } from '../safe.ts';
import { meaningOf } from './meaning.ts';

export interface Count {
  readonly number: string;
  readonly count: number;
  /** Undefined where nothing is known of the number, or too much. */
  readonly id: string | undefined;
  /** The requests that most often ended so, of those that failed. */
  readonly requests: readonly { readonly request: string; readonly count: number }[];
}

/**
 * How often each number occurs, by number.
 *
 * @param top how many requests are told of each number
 */
export function tally(
  answers: readonly Answer[],
  place: 'response' | 'log',
  catalog: Catalog,
  top: number,
): Count[] {
  const byNumber = groupBy(answers, ({ number }) => number);
  return [...byNumber]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([number, own]) => ({
      number,
      count: own.length,
      id: number === NO_ANSWER ? undefined : idOf(own[0], place, catalog),
      requests: number >= '400' || number === NO_ANSWER ? mostFrequent(own, top) : [],
    }));
}

function idOf(
  answer: Answer | undefined,
  place: 'response' | 'log',
  catalog: Catalog,
): string | undefined {
  if (!answer) return undefined;
  const [only, another] = meaningOf(answer, place, catalog).entries;
  return another ? undefined : only?.id;
}

function mostFrequent(answers: readonly Answer[], top: number): Count['requests'] {
  if (top === 0) return [];
  const counts = new Map<string, number>();
  for (const { request: whole } of answers) {
    const request = withoutQuery(whole);
    if (request !== '') counts.set(request, (counts.get(request) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, top)
    .map(([request, count]) => ({ request: safe(request), count }));
}

/** What fails is the address; queries that differ each time would hide how often. */
function withoutQuery(request: string): string {
  const end = request.indexOf('?');
  return end < 0 ? request : request.slice(0, end);
}
