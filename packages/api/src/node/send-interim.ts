import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { protocolOf } from '../mock/interim.ts';
import type { Interim } from '../plan.ts';

/**
 * Writes an interim response in front of the final one (RFC 9110, Section 15.2). Node.js has a
 * method for three of them only. HTTP/1.0 has none: then it is left out, which a server may do at
 * any time.
 */
export function sendInterim(
  { status, phrase, headers }: Interim,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.httpVersion !== '1.0') response.socket?.write(head(status, phrase, headers));
}

/** Added to the key of a handshake (RFC 6455, Section 1.3). */
const WEBSOCKET = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** A frame that closes a WebSocket normally: code 1000 (RFC 6455, Section 5.5.1). */
const CLOSE_FRAME = Buffer.from([0x88, 2, 0x03, 0xe8]);

/** Milliseconds that a client gets to hang up, too. */
const FAREWELL = 500;

/**
 * Agrees to the protocol that the client asked for, then ends the connection: a WebSocket is
 * closed in order, of any other protocol we speak nothing.
 */
export function switchProtocols(
  { status, phrase, headers }: Interim,
  request: IncomingMessage,
): void {
  const protocol = protocolOf(request.headers.upgrade) ?? '';
  const key = request.headers['sec-websocket-key'];
  const isWebSocket = /^websocket$/i.test(protocol) && key !== undefined;
  const accept = createHash('sha1')
    .update(`${key ?? ''}${WEBSOCKET}`)
    .digest('base64');
  const fields = {
    ...headers,
    upgrade: protocol,
    connection: 'Upgrade',
    ...(isWebSocket ? { 'sec-websocket-accept': accept } : undefined),
  };
  const { socket } = request;
  socket.write(head(status, phrase, fields));
  socket.end(isWebSocket ? CLOSE_FRAME : '');
  // Time to read it: a connection that is broken off takes what is not read yet with it.
  setTimeout(() => socket.destroy(), FAREWELL).unref();
}

function head(status: number, phrase: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${phrase}\r\n${lines.join('')}\r\n`;
}
