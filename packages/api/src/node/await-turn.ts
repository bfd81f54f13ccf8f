import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * Waits until the connection is this response’s own: of pipelined requests it belongs to the first
 * that is not answered yet (RFC 9112, Section 9.3.2), and what is written past it or broken off
 * too early would be taken from that one.
 *
 * @throws the reason of the signal
 */
export async function awaitTurn(response: ServerResponse, signal: AbortSignal): Promise<void> {
  if (response.socket === null) await once(response, 'socket', { signal });
}
