import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { failureAnswer, faultAnswer } from './fault.ts';
import { Refusal } from './refusal.ts';

/**
 * Calls what answers. A refusal becomes an answer, and so does our failure; to HEAD it is that to
 * GET without its content (RFC 9110, Section 9.3.2).
 */
export async function answered(
  asked: Asked,
  handler: (asked: Asked) => Answer | Promise<Answer>,
): Promise<Answer> {
  const whole = await attempt(asked, handler);
  if (asked.method !== 'HEAD') return whole;
  const { body, ...head } = whole;
  return head;
}

async function attempt(
  asked: Asked,
  handler: (asked: Asked) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await handler(asked);
  } catch (error) {
    if (error instanceof Refusal) return faultAnswer(asked, error);
    console.error(error);
    return failureAnswer(asked);
  }
}
