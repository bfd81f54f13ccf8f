import { connect } from 'node:net';

/** What came over a connection until the server ended it or nothing more came. */
export interface Received {
  readonly text: string;
  /** Whether the server ended the connection. */
  readonly ended: boolean;
}

/**
 * Sends bytes as they stand and reads what comes back, so that tests see what clients hide.
 *
 * @param url base address of the server
 * @param text the request; `Connection: close` in it ends the reading
 * @param until stops as soon as this has come
 */
export function exchange(url: string, text: string, until?: RegExp): Promise<Received> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      received += String(chunk);
      if (until?.test(received) !== true) return;
      resolve({ text: received, ended: false });
      socket.destroy();
    });
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve({ text: received, ended: true }) : reject(error),
    );
    socket.once('close', () => resolve({ text: received, ended: true }));
  });
}

/** A request with nothing in it but what matters. */
export function request(target: string, ...fields: readonly string[]): string {
  const lines = ['Host: localhost', 'Connection: close', ...fields];
  return `GET ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
