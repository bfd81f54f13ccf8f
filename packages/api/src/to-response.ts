import type { Answer } from './answer.ts';
import { arriving, piecesOf } from './pieces.ts';
import { pause } from './pause.ts';
import { withTraits } from './with-traits.ts';
import type { Plan } from './plan.ts';

/**
 * An answer as `fetch` would hand it to its caller: `abort=before` rejects, the other aborts break
 * the body, and interim responses are not seen.
 *
 * @param signal ends the waiting
 * @throws {TypeError} where the connection was to break before the answer
 */
export async function toResponse(answer: Answer, signal?: AbortSignal): Promise<Response> {
  const { status, phrase = '', headers, body, plan } = answer;
  const content =
    plan === undefined ? body : await contentOf(plan, body, signal).catch(released(plan));
  const sendable = status >= 200 && status <= 599;
  const response = new Response(content ?? null, {
    status: sendable ? status : 200,
    statusText: phrase,
    headers,
  });
  // Clients do receive codes above 599; only the constructor will not make such a response.
  return sendable ? response : withTraits(response, { status, ok: false });
}

async function contentOf(
  plan: Plan,
  body: Uint8Array<ArrayBuffer> | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream | undefined> {
  const { delay, bodyDelay, pieces, abort, release } = plan;
  await pause(delay, signal);
  if (abort === 'before') throw new TypeError('fetch failed', { cause: broken() });
  if (body && (bodyDelay > 0 || pieces > 1 || abort)) return streamOf(plan, body, signal);
  release?.();
  return body;
}

function released({ release }: Plan): (reason: unknown) => never {
  return (reason) => {
    release?.();
    throw reason;
  };
}

function streamOf(
  plan: Plan,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const { abort, release } = plan;
  const stopped = new AbortController();
  const both = signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal;
  const source = piecesOf(plan, arriving(plan, body), both);
  const fail = (controller: ReadableStreamDefaultController, reason: unknown): void => {
    release?.();
    controller.error(reason);
  };
  return new ReadableStream({
    async pull(controller) {
      if (abort === 'between') return fail(controller, broken());
      try {
        const { done, value } = await source.next();
        if (!done) return controller.enqueue(value);
        if (abort === 'inside') return fail(controller, broken());
        release?.();
        return controller.close();
      } catch (reason) {
        return fail(controller, reason);
      }
    },
    cancel() {
      release?.();
      stopped.abort();
    },
  });
}

function broken(): TypeError {
  return new TypeError('terminated');
}
