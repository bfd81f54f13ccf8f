import { connect, type Socket } from 'node:net';

/** Connections that are kept busy at a time. */
const CONNECTIONS = 16;

/** What a server did under load. */
export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds of half of the answers, and of all but a hundredth. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Loads a server: each connection asks again as soon as it has its answer. Answers are told apart by
 * their length alone, so that asking costs less than answering: beside the server on two cores,
 * autocannon takes two or three times as much for a request, and counts whole milliseconds.
 *
 * @param url address; every answer must have the same length
 * @param milliseconds how long to go on
 * @throws Error where an answer is no success
 */
export async function generateLoad(url: string, milliseconds: number): Promise<Load> {
  const { hostname, port, pathname, search } = new URL(url);
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: */*\r\n\r\n`;
  const length = await lengthOf(await open(hostname, Number(port)), request);
  const sockets = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => open(hostname, Number(port))),
  );
  const waits: number[] = [];
  const began = performance.now();
  for (const socket of sockets) {
    let missing = length;
    let asked = began;
    socket.on('data', (chunk) => {
      missing -= chunk.length;
      if (missing > 0) return;
      missing = length;
      const now = performance.now();
      waits.push(now - asked);
      asked = now;
      socket.write(request);
    });
    socket.write(request);
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.destroy();
  waits.sort((a, b) => a - b);
  const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? Number.NaN;
  return {
    requests: waits.length,
    perSecond: waits.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
  };
}

function open(hostname: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, hostname, () => resolve(socket));
    socket.setNoDelay(true).once('error', reject);
  });
}

/** Bytes of one answer, header section and body. */
function lengthOf(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += String(chunk);
      const end = text.indexOf('\r\n\r\n') + 4;
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
      if (!text.startsWith('HTTP/1.1 200 '))
        reject(new Error(`The answer was ${text.slice(0, 60)}`));
      if (end < 4 || text.length < end + length) return;
      resolve(end + length);
      socket.destroy();
    });
    socket.write(request);
  });
}
