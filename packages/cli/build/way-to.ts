import type { Step } from '@polystatus/status/compiled';
import type { Graph } from '../src/choose/graph.ts';

/**
 * The shortest way of answers from the first question to another.
 *
 * @returns nothing where no answer leads there
 */
export function wayTo({ first, questions }: Graph, wanted: string): readonly Step[] | undefined {
  const ways = new Map<string, readonly Step[]>([[first, []]]);
  // What is added while the map is gone through comes later: the nearest are looked at first.
  for (const [id, way] of ways) {
    if (id === wanted) return way;
    for (const { id: answer, question: next } of questions[id]?.answers ?? [])
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, { question: id, answer }]);
  }
  return undefined;
}
