import type { Duplex } from 'node:stream';
import { reasonPhrase } from '@polystatus/data';
import { problem } from '@polystatus/data/problem';

/** Faults of the parser: error code of Node.js → status code; any other is a bad request. */
const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what the parser could not read. The preferences of the client are unknown then, so the
 * problem is told in the source language.
 *
 * @param mayRefuse false where the client would take the problem for another answer or a part of it
 */
export function onClientError(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  mayRefuse: boolean,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable || !mayRefuse) return void socket.destroy();
  const status = STATUS[error.code ?? ''] ?? 400;
  const text = `${JSON.stringify(problem(status))}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${reasonPhrase(status)}\r\nConnection: close\r\nContent-Type: application/problem+json\r\n` +
      `Content-Language: en\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    // Whoever does not hang up then would keep the connection for ever.
    () => socket.destroy(),
  );
}
