import { askedOf, type Asked } from '../asked.ts';
import { answered } from '../answered.ts';
import { toResponse } from '../to-response.ts';
import { createAnswerMock } from './create-answer-mock.ts';
import { follow } from './follow.ts';
import type { MockOptions } from './mock-options.ts';
import { forcedCode, MOCK_BASE } from './settle.ts';
import { UnmockedError } from './unmocked-error.ts';

/** A mock with counters of its own. */
export type Mock = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

export interface FetchMockOptions extends MockOptions {
  /**
   * Answers what is not below `/status/`; without it such a request is refused. The real `fetch`
   * sends it on.
   */
  readonly onUnmocked?: ((request: Request) => Response | Promise<Response>) | undefined;
}

/** Base of an address that is given as a path. */
const ORIGIN = 'http://localhost';

/**
 * Makes a stand-in for `fetch` that answers every address below `/status/` on any origin, without
 * a network and with counters and chance of its own. Redirections are followed as `redirect` says,
 * a `signal` aborts, and a response has its `url`.
 *
 * @param options see {@link FetchMockOptions}
 * @returns a function that takes what `fetch` takes; it rejects with an {@link UnmockedError} for an
 * address that is not its own, unless the field `X-Mock-Response-Code` or `Prefer: code=…` asks for
 * a code or `onUnmocked` answers
 * @example
 * const fetch = createMock({ seed: 'retry' });
 * (await fetch('/status/503,200')).status // 503
 * (await fetch('/status/503,200')).status // 200
 */
export function createMock(options: FetchMockOptions = {}): Mock {
  // Called by itself: the `fetch` of browsers refuses to be a method of anything else.
  const { onUnmocked } = options;
  const answer = createAnswerMock(options, 'process');
  const ask = async (request: Request): Promise<Response> => {
    const asked = mockedOf(askedOf(request));
    if (asked) return toResponse(await answered(asked, answer), request.signal);
    if (onUnmocked) return onUnmocked(request);
    throw new UnmockedError(request);
  };
  return async (input, init) => follow(requestOf(input, init), ask);
}

/** What the mock is asked for: an address of its own, or a code on any address. */
function mockedOf(asked: Asked): Asked | undefined {
  if (asked.path.startsWith(MOCK_BASE)) return asked;
  return forcedCode(asked) === undefined ? undefined : { ...asked, path: `${MOCK_BASE}200` };
}

function requestOf(input: Request | string | URL, init?: RequestInit): Request {
  if (input instanceof Request) return new Request(input, init);
  if (!isForeign(input)) return new Request(new URL(input, ORIGIN), init);
  return new Request(new Request(new URL(input.url, ORIGIN), input), init);
}

/** A request of another realm, as DOM libraries have it: read as the settings of one of ours. */
function isForeign(input: Request | string | URL): input is Request {
  return typeof input === 'object' && 'url' in input;
}

/**
 * Answers a request below `/status/` in the same process, as `fetch` would from a server.
 *
 * Counters of sequences are shared by all calls; {@link createMock} makes a mock with its own.
 *
 * @param input a request, an address, or a path such as `/status/404`
 * @param init as for `fetch`
 * @returns the response; 400 with a problem (RFC 9457) where a parameter makes no sense
 * @throws {TypeError} for `abort=before`, as `fetch` does when a connection breaks
 * @throws {UnmockedError} for an address that is not below `/status/`
 * @example
 * const response = await mock('/status/404', { headers: { 'Accept-Language': 'tr' } });
 * await response.text() // '404 Bulunamadı\n\n…'
 */
export const mock: Mock = createMock();
