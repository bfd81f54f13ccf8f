import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A final answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** Whether it says that the connection ends behind it. */
  readonly isLast: boolean;
  /** Bytes of its body that are missing. */
  readonly missing: number;
}

/** A connection that sends what it is told to, whole requests or halves of them. */
export interface RawClient {
  readonly socket: Socket;
  /** All that came, once the connection has ended. */
  readonly received: Promise<string>;
  /** The same as answers. */
  readonly answers: Promise<RawAnswer[]>;
}

/**
 * Opens a connection. What comes over it is read until its end.
 *
 * @param staysOpen whether it keeps its half open when the server has ended its own
 */
export async function rawClient(url: string, staysOpen = false): Promise<RawClient> {
  const { hostname, port } = new URL(url);
  let text = '';
  const socket = connect({
    port: Number(port),
    host: hostname,
    allowHalfOpen: staysOpen,
  }).setEncoding('latin1');
  socket.on('data', (chunk) => (text += String(chunk)));
  // What counts is what came before the connection broke.
  socket.on('error', () => {});
  const received = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(text));
  });
  await once(socket, 'connect');
  return { socket, received, answers: received.then(readAnswers) };
}

/** Answers one after the other; each here tells its length. */
export function readAnswers(received: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; rest !== '';) {
    const [head = ''] = rest.split('\r\n\r\n', 1);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? Number.NaN);
    const length = status < 200 ? 0 : Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
    const body = rest.slice(head.length + 4, head.length + 4 + length);
    const isLast = /^connection: close$/im.test(head);
    if (!(status < 200)) answers.push({ status, isLast, missing: length - body.length });
    rest = rest.slice(head.length + 4 + length);
  }
  return answers;
}
