import type { IncomingMessage, ServerResponse } from 'node:http';

/** Most bytes of content that a request may have; nothing here reads it. */
export const MAX_CONTENT = 1024 * 1024;

/**
 * Reads the content of a request to nowhere, so that the connection can be used again. A client
 * that goes on for too long loses it.
 */
export function discardContent(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
  // Whether a client that waits for 100 Continue still sends its content is not known.
  if (headers.expect !== undefined) response.setHeader('Connection', 'close');
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.byteLength;
    if (bytes > MAX_CONTENT) request.destroy();
  });
}
