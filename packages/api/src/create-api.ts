import { Hono, type Context } from 'hono';
import { askedOf } from './asked.ts';
import { createAnswer } from './create-answer.ts';
import { BASE } from './documents/documents.ts';
import { failureAnswer } from './fault.ts';
import type { MockOptions } from './mock/mock-options.ts';
import { MOCK_BASE } from './mock/settle.ts';
import { toResponse } from './to-response.ts';

export interface ApiOptions {
  /** Settings of the mock, or `false` to leave `/status/` out. */
  readonly mock?: MockOptions | false | undefined;
}

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
export function createApi({ mock = {} }: ApiOptions = {}): Hono {
  const answer = createAnswer(mock, 'fetch');
  const handle = async ({ req: { raw } }: Context): Promise<Response> =>
    toResponse(await answer(askedOf(raw)), raw.signal);
  const app = new Hono();
  app.all(`${BASE}*`, handle);
  if (mock !== false) app.all(`${MOCK_BASE}*`, handle);
  app.notFound(handle);
  app.onError((error, { req: { raw } }) => {
    console.error(error);
    return toResponse(failureAnswer(askedOf(raw)));
  });
  return app;
}
