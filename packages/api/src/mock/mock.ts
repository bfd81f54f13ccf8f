import { toResponse } from '../answer.ts';
import { askedOf, type Asked } from '../asked.ts';
import { isPreflight, preflightAnswer } from '../cors.ts';
import { faultAnswer } from '../fault.ts';
import { Refusal } from '../refusal.ts';
import { planAnswer, type Plan, type PlanOptions } from './plan.ts';
import { seeded } from './random.ts';
import { MOCK_BASE } from './settle.ts';
import { planToResponse } from './to-response.ts';
import { Turns } from './turns.ts';

export interface MockOptions {
  /** Makes `/status/random` draw the same codes again in every run. */
  readonly seed?: string | number | undefined;
  /** Origins besides the own one that `to` may lead to, e.g. `https://shop.example`. */
  readonly redirectOrigins?: readonly string[] | undefined;
  /** The clock, for tests of what expires. */
  readonly now?: (() => Date) | undefined;
}

/** A mock with counters of its own. */
export type Mock = (request: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** Plans answers; what every runtime shares. */
export type Planner = (asked: Asked) => Plan;

/** A planner with counters of its own. */
export function createPlanner(options: MockOptions = {}): Planner {
  const { seed, redirectOrigins = [], now = () => new Date() } = options;
  let drawn = 0;
  const random = seed === undefined ? Math.random : () => seeded(String(seed), drawn++);
  const own: PlanOptions = {
    random,
    redirectOrigins,
    now,
    turns: new Turns(() => now().getTime()),
  };
  return (asked) => planAnswer(asked, own);
}

/** Base of an address that is given as a path. */
const ORIGIN = 'http://localhost';

/**
 * Makes a stand-in for `fetch` that answers every address below `/status/` on any origin, without
 * a network and with counters and chance of its own.
 *
 * @example
 * const fetch = createMock({ seed: 'retry' });
 * (await fetch('/status/503,200')).status // 503
 * (await fetch('/status/503,200')).status // 200
 */
export function createMock(options: MockOptions = {}): Mock {
  const plan = createPlanner(options);
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(input, ORIGIN);
    const request = new Request(address, init);
    const asked = askedOf(request);
    if (isPreflight(asked)) return toResponse(preflightAnswer('*'), asked);
    const outcome = planOr(asked, plan);
    if (outcome instanceof Refusal) return toResponse(faultAnswer(asked, outcome), asked);
    return planToResponse(outcome, request.signal);
  };
}

/** A plan, or why there is none. */
export function planOr(asked: Asked, plan: Planner): Plan | Refusal {
  try {
    if (asked.path.startsWith(MOCK_BASE)) return plan(asked);
    return new Refusal(404, 'nothing', { values: { path: asked.path.slice(0, 100) } });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * Answers a request below `/status/` in the same process, as `fetch` would from a server.
 *
 * Counters of sequences are shared by all calls; {@link createMock} makes a mock with its own.
 *
 * @param request a request, an address, or a path such as `/status/404`
 * @param init as for `fetch`
 * @returns the response; 400 with a problem (RFC 9457) where the address makes no sense
 * @throws {TypeError} for `abort=before`, as `fetch` does when a connection breaks
 * @example
 * const response = await mock('/status/404', { headers: { 'Accept-Language': 'tr' } });
 * await response.text() // '404 Bulunamadı\n\n…'
 */
export const mock: Mock = createMock();
