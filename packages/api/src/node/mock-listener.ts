import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asked } from '../asked.ts';
import { isPreflight, preflightAnswer } from '../cors.ts';
import { faultAnswer } from '../fault.ts';
import { createPlanner, planOr, type MockOptions } from '../mock/mock.ts';
import { Refusal } from '../refusal.ts';
import { delayed, Slots } from '../slots.ts';
import { send } from './send.ts';
import { sendPlan } from './send-plan.ts';

type MockListener = (
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** Answers requests below /status/ with counters and places of its own. */
export function mockListener(options: MockOptions = {}): MockListener {
  const plan = createPlanner(options);
  const slots = new Slots();
  return async (asked, request, response) => {
    if (isPreflight(asked)) return send(response, preflightAnswer('*'));
    const outcome = planOr(asked, plan);
    if (outcome instanceof Refusal) return send(response, faultAnswer(asked, outcome));
    const release = delayed(outcome) ? slots.take() : () => {};
    if (release === undefined) {
      const busy = new Refusal(503, 'busy', { headers: { 'retry-after': '1' } });
      return send(response, faultAnswer(asked, busy));
    }
    response.once('close', release);
    return sendPlan(outcome, request, response);
  };
}
