import type { IncomingMessage, ServerResponse } from 'node:http';
import { reasonPhrase } from '@polystatus/data';
import type { Answer } from '../answer.ts';
import { pause } from '../pause.ts';
import { arriving, piecesOf } from '../pieces.ts';
import type { Plan } from '../plan.ts';
import { sendInterim, switchProtocols } from './send-interim.ts';

/** Sends an answer: at once and whole, unless it has a plan. */
export function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void | Promise<void> {
  const { plan } = answer;
  if (response.destroyed) return plan?.release?.();
  if (plan) return carryOut(plan, answer, request, response);
  writeHead(answer, response);
  response.end(answer.body);
}

/** Node.js would write phrases of its own, some of them outdated (413). */
function writeHead({ status, phrase, headers }: Answer, response: ServerResponse): void {
  response.writeHead(status, phrase ?? reasonPhrase(status), headers);
}

/** A client that leaves ends it. */
async function carryOut(
  plan: Plan,
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { interim, abort } = plan;
  try {
    await pause(plan.delay, gone.signal);
    if (abort === 'before') return void request.socket.destroy();
    if (interim?.sent === true && interim.status === 101) return switchProtocols(interim, request);
    if (interim?.sent === true) sendInterim(interim, request, response);
    writeHead(answer, response);
    await sendBody(plan, answer.body, request, response, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    // What is written now is the connection’s alone, however slowly the client reads it.
    plan.release?.();
  }
}

async function sendBody(
  plan: Plan,
  body: Uint8Array | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { abort, bodyDelay, pieces } = plan;
  if (abort === undefined && bodyDelay === 0 && pieces === 1) return void response.end(body);
  response.flushHeaders();
  if (abort === 'between') return breakOff(request);
  if (body)
    for await (const piece of piecesOf(plan, arriving(plan, body), signal)) response.write(piece);
  if (abort === 'inside') return breakOff(request);
  return void response.end();
}

/** Ends the connection behind what was written, so that it does arrive. */
function breakOff({ socket }: IncomingMessage): void {
  socket.destroySoon();
}
