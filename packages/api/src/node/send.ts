import type { ServerResponse } from 'node:http';
import { reasonPhrase } from '@polystatus/data';
import type { Answer } from '../answer.ts';

/** Sends an answer whole; to HEAD without its content. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  // Node.js would write phrases of its own, some of them outdated (413).
  response.writeHead(status, reasonPhrase(status), headers);
  response.end(body);
}
