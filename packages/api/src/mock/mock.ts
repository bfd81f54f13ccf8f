import { askedOf } from '../asked.ts';
import { answered } from '../answered.ts';
import { toResponse } from '../to-response.ts';
import { createAnswerMock } from './create-answer-mock.ts';
import type { MockOptions } from './mock-options.ts';

/** A mock with counters of its own. */
export type Mock = (request: Request | string | URL, init?: RequestInit) => Promise<Response>;

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
  const answer = createAnswerMock(options, 'process');
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(input, ORIGIN);
    const request = new Request(address, init);
    return toResponse(await answered(askedOf(request), answer), request.signal);
  };
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
