import { pause } from './pause.ts';
import { isImmediate, piecesOf } from './pieces.ts';
import type { Plan } from './plan.ts';

/**
 * A plan as `fetch` would hand it to its caller: `abort=before` rejects, the other aborts break the
 * body, and interim responses are not seen.
 *
 * @param signal ends the waiting
 * @param release is called when the last byte is out or nobody waits any more
 * @throws {TypeError} where the connection was to break before the answer
 */
export async function planToResponse(
  plan: Plan,
  signal?: AbortSignal,
  release: () => void = () => {},
): Promise<Response> {
  const { body, status, phrase, headers } = plan;
  const immediate = body === undefined || isImmediate(plan);
  try {
    await pause(plan.delay, signal);
    if (plan.abort === 'before') throw new TypeError('fetch failed', { cause: broken() });
  } catch (error) {
    release();
    throw error;
  }
  if (immediate) release();
  const content = immediate
    ? ((body as Uint8Array<ArrayBuffer> | undefined) ?? null)
    : streamOf(plan, signal, release);
  const sendable = status >= 200 && status <= 599;
  const response = new Response(content, {
    status: sendable ? status : 200,
    statusText: phrase,
    headers,
  });
  return sendable ? response : withStatus(response, status);
}

/** Clients do receive codes above 599; only the constructor will not make such a response. */
function withStatus(response: Response, status: number): Response {
  const { clone } = response;
  return Object.defineProperties(response, {
    status: { value: status },
    ok: { value: false },
    clone: { value: () => withStatus(clone.call(response), status) },
  });
}

function streamOf(
  plan: Plan,
  signal: AbortSignal | undefined,
  release: () => void,
): ReadableStream<Uint8Array> {
  const stopped = new AbortController();
  const both = signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal;
  const source = piecesOf(arriving(plan), both);
  const fail = (controller: ReadableStreamDefaultController, reason: unknown): void => {
    release();
    controller.error(reason);
  };
  return new ReadableStream({
    async pull(controller) {
      if (plan.abort === 'between') return fail(controller, broken());
      try {
        const { done, value } = await source.next();
        if (!done) return controller.enqueue(value);
        if (plan.abort === 'inside') return fail(controller, broken());
        release();
        return controller.close();
      } catch (reason) {
        return fail(controller, reason);
      }
    },
    cancel() {
      release();
      stopped.abort();
    },
  });
}

/** What arrives of a body that breaks off: the first half. */
export function arriving(plan: Plan): Plan {
  const { abort, body } = plan;
  return abort === 'inside' && body
    ? { ...plan, body: body.subarray(0, Math.ceil(body.byteLength / 2)) }
    : plan;
}

function broken(): TypeError {
  return new TypeError('terminated');
}
