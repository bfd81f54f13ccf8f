import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressRefusal } from '../address.ts';
import type { Asked } from '../asked.ts';
import { createAnswer } from '../create-answer.ts';
import { BASE } from '../documents/documents.ts';
import { failureAnswer, faultAnswer } from '../fault.ts';
import { MOCK_BASE } from '../mock/settle.ts';
import { Refusal } from '../refusal.ts';
import { askedOfIncoming } from './asked-of-incoming.ts';
import { discardContent, MAX_CONTENT } from './discard-content.ts';
import { send } from './send.ts';
import type { ServeOptions } from './serve-options.ts';

type Listener = (
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

/** Answers requests of a Node.js server with control of the connection. */
export function createListener(
  options: ServeOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = createAnswer(options.mock ?? {}, 'connection');
  const listen: Listener = (asked, request, response) => {
    const refusal = hostRefusal(request) ?? refusalOf(asked, options);
    if (refusal) response.setHeader('Connection', 'close');
    else if (options.otherwise && !isOurs(asked)) {
      if (request.headers.expect !== undefined) response.writeContinue();
      options.otherwise(request, response);
      return undefined;
    }
    discardContent(request, response);
    const own = refusal ? faultAnswer(asked, refusal) : answer(asked);
    return own instanceof Promise
      ? own.then((later) => send(later, request, response))
      : send(own, request, response);
  };
  return (request, response) => {
    const asked = askedOfIncoming(request);
    const fail = (error: unknown): void => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else void send(failureAnswer(asked), request, response);
    };
    try {
      void listen(asked, request, response)?.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

function isOurs({ path }: Asked): boolean {
  return path.startsWith(BASE) || path.startsWith(MOCK_BASE);
}

/** Of two lines, another server on the way may have read the other one (RFC 9112, Section 3.2). */
function hostRefusal({ rawHeaders }: IncomingMessage): Refusal | undefined {
  let lines = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') lines++;
  return lines > 1 ? new Refusal(400, 'hosts') : undefined;
}

/** Why a request is not read any further, nor another on its connection. */
function refusalOf(asked: Asked, { isOwnHost }: ServeOptions): Refusal | undefined {
  const host = asked.header('host') ?? '';
  if (isOwnHost && !isOwnHost(host))
    return new Refusal(421, 'host', { values: { host: host.slice(0, 100) } });
  const refusal = addressRefusal(asked);
  if (refusal) return refusal;
  return Number(asked.header('content-length') ?? 0) > MAX_CONTENT
    ? new Refusal(413, 'contentLength', { values: { most: MAX_CONTENT } })
    : undefined;
}
