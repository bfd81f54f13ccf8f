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

const MAX_REQUESTS = 3;

/** How often each number occurs, by number. */
export function tally(
  answers: readonly Answer[],
  place: 'response' | 'log',
  catalog: Catalog,
): Count[] {
  const byNumber = groupBy(answers, ({ number }) => number);
  return [...byNumber]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([number, own]) => ({
      number,
      count: own.length,
      id: number === NO_ANSWER ? undefined : idOf(own[0], place, catalog),
      requests: number >= '400' || number === NO_ANSWER ? mostFrequent(own) : [],
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

function mostFrequent(answers: readonly Answer[]): Count['requests'] {
  const counts = new Map<string, number>();
  for (const { request } of answers)
    if (request !== '') counts.set(request, (counts.get(request) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_REQUESTS)
    .map(([request, count]) => ({ request: safe(request), count }));
}
