import type { IncomingMessage, ServerResponse } from 'node:http';
import { pause } from '../mock/pause.ts';
import { piecesOf } from '../mock/pieces.ts';
import type { Plan } from '../mock/plan.ts';
import { arriving } from '../mock/to-response.ts';
import { awaitTurn } from './await-turn.ts';
import { sendInterim, switchProtocols } from './send-interim.ts';

/** Carries out a plan on a connection. A client that leaves ends it. */
export async function sendPlan(
  plan: Plan,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { interim, abort } = plan;
  try {
    await pause(plan.delay, gone.signal);
    if (abort !== undefined || interim?.sent === true) await awaitTurn(response, gone.signal);
    if (abort === 'before') return void request.socket.destroy();
    if (interim?.sent === true && interim.status === 101) return switchProtocols(interim, request);
    if (interim?.sent === true) sendInterim(interim, request, response);
    response.writeHead(plan.status, plan.phrase, plan.headers);
    await sendBody(plan, request, response, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

async function sendBody(
  plan: Plan,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { abort, bodyDelay, pieces, body } = plan;
  if (abort === undefined && bodyDelay === 0 && pieces === 1) return void response.end(body);
  response.flushHeaders();
  if (abort === 'between') return breakOff(request);
  for await (const piece of piecesOf(arriving(plan), signal)) response.write(piece);
  if (abort === 'inside') return breakOff(request);
  return void response.end();
}

/** Ends the connection behind what was written, so that it does arrive. */
function breakOff({ socket }: IncomingMessage): void {
  socket.destroySoon();
}
