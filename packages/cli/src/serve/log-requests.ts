import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { safe } from '../safe.ts';
import type { Log } from './open-log.ts';

const CHANNEL = 'http.server.request.start';

interface Started {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * A line for each request that a server of this process answered, as `explain` reads it:
 * `08:00:01 GET /status/404 404 3 ms`; 000 where the connection ended without an answer.
 *
 * @returns what ends it
 */
export function logRequests({ write, close }: Log): () => void {
  const log = (message: unknown): void => {
    const { request, response } = message as Started;
    const start = performance.now();
    response.once('close', () => {
      const number = response.headersSent ? response.statusCode : '000';
      const time = `${Math.round(performance.now() - start)} ms`;
      const clock = new Date().toTimeString().slice(0, 8);
      write(`${clock} ${request.method ?? ''} ${safe(request.url ?? '')} ${number} ${time}\n`);
    });
  };
  subscribe(CHANNEL, log);
  return () => {
    unsubscribe(CHANNEL, log);
    close();
  };
}
