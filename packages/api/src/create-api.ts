import { Hono, type Context } from 'hono';
import { COMMON, toResponse } from './answer.ts';
import { askedOf, MAX_ADDRESS, type Asked } from './asked.ts';
import { isPreflight, preflightAnswer } from './cors.ts';
import { answerOr, failureAnswer, faultAnswer } from './fault.ts';
import { createPlanner, planOr, type MockOptions } from './mock/mock.ts';
import { MOCK_BASE } from './mock/settle.ts';
import { planToResponse } from './mock/to-response.ts';
import { unsendable } from './mock/unsendable.ts';
import { Refusal } from './refusal.ts';
import { routes } from './routes/routes.ts';
import { delayed, Slots } from './slots.ts';

export interface ApiOptions {
  /** Settings of the mock, or `false` to leave `/status/` out. */
  readonly mock?: MockOptions | false | undefined;
}

const METHODS = 'GET, HEAD, OPTIONS';

/**
 * The HTTP API as a Hono application, for every runtime that speaks the Fetch API: JSON below
 * `/api/v1/`, and the mock at `/status/`. On Node.js, `serve` of `@polystatus/api/node` also gives
 * the mock control of the connection.
 *
 * @example
 * const api = createApi();
 * (await api.request('/api/v1/tr/404.json')).status // 200
 * export default api; // a Worker
 */
export function createApi(options: ApiOptions = {}): Hono {
  const { mock = {} } = options;
  const app = new Hono();
  app.use(async (context, next) => {
    if (context.req.url.length <= MAX_ADDRESS) return next();
    return refused(context, new Refusal(414, 'addressLength', { values: { most: MAX_ADDRESS } }));
  });
  for (const { path, answer } of routes) {
    const pattern = patternOf(path);
    app.get(pattern, async (context) => {
      const asked = askedOf(context.req.raw);
      return toResponse(await answerOr(asked, () => answer(asked)), asked);
    });
    app.all(pattern, otherMethod);
  }
  if (mock !== false) app.all(`${MOCK_BASE}*`, mockHandler(mock));
  app.onError((error, context) => {
    console.error(error);
    const asked = askedOf(context.req.raw);
    return toResponse(failureAnswer(asked), asked);
  });
  app.notFound((context) => {
    const asked = askedOf(context.req.raw);
    return refused(
      context,
      new Refusal(404, 'nothing', { values: { path: asked.path.slice(0, 100) } }),
    );
  });
  return app;
}

/** `/api/v1/{tag}/{code}.json` → `/api/v1/:tag/:code{[^/]+\.json}` */
function patternOf(path: string): string {
  return path
    .replaceAll(/\{(\w+)\}\.json$/g, String.raw`:$1{[^/]+\.json}`)
    .replaceAll(/\{(\w+)\}(?=\/|$)/g, ':$1');
}

function otherMethod(context: Context): Response {
  const asked = askedOf(context.req.raw);
  if (isPreflight(asked)) return toResponse(preflightAnswer(METHODS), asked);
  if (asked.method === 'OPTIONS')
    return toResponse({ status: 204, headers: { ...COMMON, allow: METHODS } }, asked);
  return refused(context, methodRefusal(asked));
}

/** Refuses a method that no resource of the API has (RFC 9110, Section 15.5.6). */
export function methodRefusal({ method }: Asked): Refusal {
  const values = { method: method.slice(0, 20), methods: METHODS };
  return new Refusal(405, 'method', { values, headers: { allow: METHODS } });
}

function refused(context: Context, refusal: Refusal): Response {
  const asked = askedOf(context.req.raw);
  return toResponse(faultAnswer(asked, refusal), asked);
}

function mockHandler(options: MockOptions): (context: Context) => Promise<Response> {
  const plan = createPlanner(options);
  const slots = new Slots();
  return async (context) => {
    const asked = askedOf(context.req.raw);
    if (isPreflight(asked)) return toResponse(preflightAnswer('*'), asked);
    const outcome = planOr(asked, plan);
    if (outcome instanceof Refusal) return refused(context, outcome);
    const refusal = unsendable(outcome);
    if (refusal) return refused(context, refusal);
    const release = delayed(outcome) ? slots.take() : () => {};
    if (release === undefined)
      return refused(context, new Refusal(503, 'busy', { headers: { 'retry-after': '1' } }));
    return planToResponse(outcome, context.req.raw.signal, release);
  };
}
