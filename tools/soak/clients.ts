import { connect, type Socket } from 'node:net';

/** Where a server listens. */
export interface Place {
  readonly hostname: string;
  readonly port: number;
}

const ask = (path: string, ...fields: readonly string[]): string =>
  ['GET', path, 'HTTP/1.1\r\nHost: localhost\r\n'].join(' ') +
  `${fields.map((field) => `${field}\r\n`).join('')}\r\n`;
const LARGE = ask('/api/v1/en/index.json');
const LAST = ask('/status/200', 'Connection: close');
const UPGRADE = ['Connection: Upgrade', 'Upgrade: foo'];

type Misuse = (socket: Socket) => void;

/** Clients that a server has to bear, by what they do. */
export const misuses: Readonly<Record<string, Misuse>> = {
  'never reads': (socket) => void socket.pause().write(LARGE.repeat(2000)),
  'never reads what is late': (socket) =>
    void socket.pause().write(LARGE.repeat(2000) + ask('/status/200?delay=1').repeat(50)),
  'never reads and goes on': (socket) => {
    socket.pause().write(LARGE.repeat(2000));
    const timer = setInterval(() => socket.write('\r\n'), 50);
    socket.once('close', () => clearInterval(timer));
  },
  'asks nothing': () => {},
  'asks by halves': (socket) => void socket.write(LARGE.slice(0, 30)),
  'sends half a body': (socket) =>
    void socket.write('POST /status/200 HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\nabc'),
  'ends its half': (socket) => void socket.end(ask('/status/200?delay=5')),
  'sends more and more': (socket) =>
    void socket.write(ask('/status/random?codes=200,404').repeat(300) + LAST),
  'stays after 101': (socket) => {
    socket.write(ask('/status/101?delay=1', ...UPGRADE));
    setTimeout(() => socket.write(ask('/status/200?delay=1').repeat(100)), 20);
  },
  'leaves in the middle': (socket) => {
    socket.write(ask('/status/200?dribble=20&over=4000'));
    socket.once('data', () => socket.resetAndDestroy());
  },
  'leaves before the answer': (socket) => {
    socket.write(ask('/status/200?delay=20').repeat(20), () => socket.resetAndDestroy());
  },
  'talks nonsense': (socket) => void socket.write(`${LARGE}\0\x16\x03\x01nonsense\r\n\r\n`),
  'asks for a break': (socket) => void socket.write(ask('/status/200?abort=inside')),
};

/** Misuses a server, and does not leave by itself. */
export function misuse({ hostname, port }: Place, begin: Misuse): Socket {
  const socket = connect({ host: hostname, port, allowHalfOpen: true });
  // That the server ends it is what is hoped for.
  socket.on('error', () => {});
  return socket.resume().once('connect', () => begin(socket));
}
