import { nothingAt } from '../address.ts';
import type { Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { isPreflight, preflightAnswer } from '../cors.ts';
import { Refusal } from '../refusal.ts';
import type { MockOptions } from './mock-options.ts';
import { planAnswer, type PlanOptions } from './plan-answer.ts';
import { seeded } from './random.ts';
import { MOCK_BASE } from './settle.ts';
import { Slots } from './slots.ts';
import { Turns } from './turns.ts';
import { refuseUnsendable } from './refuse-unsendable.ts';

/** What an answer leaves by: a call in this process, `fetch` alone, or a connection of our own. */
export type Way = 'process' | 'fetch' | 'connection';

/**
 * Makes a mock with counters, chance and places of its own.
 *
 * @returns the answer to a request below /status/, which throws a Refusal where it makes no sense
 */
export function createAnswerMock(options: MockOptions, way: Way): (asked: Asked) => Answer {
  const { seed, redirectOrigins = [], now = () => new Date() } = options;
  let drawn = 0;
  const random = seed === undefined ? Math.random : () => seeded(String(seed), drawn++);
  const turns = new Turns(() => now().getTime());
  // A field that a server in front might obey is not for strangers to choose.
  const own: PlanOptions = { random, redirectOrigins, now, turns, ownFields: way !== 'fetch' };
  // A process holds up nobody but itself.
  const slots = new Slots(way === 'process' ? Infinity : undefined);
  return (asked) => {
    if (isPreflight(asked)) return preflightAnswer('*');
    if (!asked.path.startsWith(MOCK_BASE)) throw nothingAt(asked);
    const answer = planAnswer(asked, own);
    if (way === 'fetch') refuseUnsendable(answer);
    const { plan } = answer;
    if (!plan || (plan.delay === 0 && plan.bodyDelay === 0 && plan.pieces === 1)) return answer;
    const release = slots.take();
    if (!release) throw new Refusal(503, 'busy', { headers: { 'retry-after': '1' } });
    return { ...answer, plan: { ...plan, release } };
  };
}
