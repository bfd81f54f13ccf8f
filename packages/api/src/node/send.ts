import type { ServerResponse } from 'node:http';
import type { Answer } from '../answer.ts';

/** Sends an answer whole; to HEAD without its content. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, headers);
  response.end(body);
}
