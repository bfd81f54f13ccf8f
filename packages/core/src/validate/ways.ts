import type { Step } from '@polystatus/status/compiled';
import type { Question } from '#generated/schemas.ts';

/** The question every way begins with: `content/choose/start.yaml`. */
export const FIRST_QUESTION = 'start';

type Questions = ReadonlyMap<string, Question>;

/**
 * The shortest way from the first question to each one that can be reached, in the order of a
 * walk; of two equally short ways the one whose answers stand first.
 *
 * @example ways(questions).get('created') // [{ question: 'start', answer: 'fulfilled' }]
 */
export function ways(questions: Questions): Map<string, readonly Step[]> {
  const found = new Map<string, readonly Step[]>([[FIRST_QUESTION, []]]);
  for (const [name, way] of found) {
    for (const { id, question } of questions.get(name)?.answers ?? []) {
      if (question === undefined || found.has(question) || !questions.has(question)) continue;
      // A map grows under its own iterator: this is the queue of a breadth-first walk.
      found.set(question, [...way, { question: name, answer: id }]);
    }
  }
  return found;
}

/** Every question from which its own answers lead back to it. */
export function circles(questions: Questions): string[] {
  return [...questions.keys()].filter((name) => {
    const seen = new Set<string>();
    const queue = [name];
    for (const from of queue) {
      for (const { question } of questions.get(from)?.answers ?? []) {
        if (question === undefined || seen.has(question)) continue;
        seen.add(question);
        queue.push(question);
      }
    }
    return seen.has(name);
  });
}
