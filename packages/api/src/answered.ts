import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { failureAnswer, faultAnswer } from './fault.ts';
import { Refusal } from './refusal.ts';

/**
 * Calls what answers. A refusal becomes an answer, and so does our failure; to HEAD it is that to
 * GET without its content (RFC 9110, Section 9.3.2).
 *
 * What is known at once is answered at once: a promise would cost as much as finding a document.
 */
export function answered(
  asked: Asked,
  handler: (asked: Asked) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  try {
    const answer = handler(asked);
    return answer instanceof Promise
      ? answer.catch((error: unknown) => failed(asked, error)).then((later) => trim(asked, later))
      : trim(asked, answer);
  } catch (error) {
    return trim(asked, failed(asked, error));
  }
}

function failed(asked: Asked, error: unknown): Answer {
  if (error instanceof Refusal) return faultAnswer(asked, error);
  console.error(error);
  return failureAnswer(asked);
}

function trim({ method }: Asked, whole: Answer): Answer {
  if (method !== 'HEAD') return whole;
  const { body, ...head } = whole;
  return head;
}
