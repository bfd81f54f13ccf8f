import { Server, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Account } from './account.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** How long an idle connection stays open after `drain()`: a request may be on its way. */
const LINGER = 50;

/** A server that knows what it still has to answer, so that it ends without cutting anything off. */
export class PatientServer extends Server {
  readonly #accounts = new Map<Socket, Account>();
  #draining = false;
  #lingering = false;

  /** @param stall milliseconds after which a client that takes none of its answer loses it */
  constructor(options: ServerOptions, listener: Listener, stall: number) {
    super(options);
    const take: Listener = (request, response) => this.#enter(request, response, listener);
    this.on('connection', (socket) => this.#open(socket));
    this.on('request', take);
    // Node.js would ask for the content first, before anybody knows whether it is wanted.
    this.on('checkContinue', take);
    const watch = setInterval(() => this.#holdBack(), stall).unref();
    this.once('close', () => clearInterval(watch));
    // Nothing was read or written for so long. An answer that takes its time is no fault of the client.
    this.setTimeout(stall, (socket: Socket) => {
      const before = socket.bytesRead;
      // What came while this process was busy is read before the callback.
      setImmediate(() => {
        const isWaiting = this.#accounts.get(socket)?.owed.length !== 0;
        const isStalled = socket.writableLength > 0 || !isWaiting;
        if (isStalled && socket.bytesRead === before) socket.destroy();
      });
    });
  }

  /**
   * Whether an answer written to a connection now would be taken for that to the request at fault,
   * and not for a part of another one.
   */
  mayRefuse(socket: Socket): boolean {
    const { request, owed = [] } = this.#accounts.get(socket) ?? {};
    if (!request || request.complete) return owed.length === 0;
    // The newest request is the first that is owed something: nothing else is under way.
    const [first] = owed;
    return first?.req === request && !first.headersSent;
  }

  /** Takes no more connections, and ends each as soon as nothing is owed to it. */
  async drain(grace: number): Promise<void> {
    this.#draining = true;
    for (const { owed } of this.#accounts.values()) sayLast(owed.at(-1));
    this.#lingering = true;
    const closed = new Promise<void>((resolve) => this.close(() => resolve()));
    this.#lingering = false;
    // What came in while this process was busy is read before the callback.
    const sweep = setInterval(() => setImmediate(() => this.closeIdleConnections()), LINGER);
    const end = setTimeout(() => this.closeAllConnections(), grace);
    await closed;
    clearInterval(sweep);
    clearTimeout(end);
  }

  /**
   * Node.js takes an answer for sent once its last byte is handed over; a slow reader would lose
   * what is still to be written. While there is one, the idle connections can wait as well.
   */
  override closeIdleConnections(): void {
    const isWriting = [...this.#accounts.values()].some(({ owed }) =>
      owed.some(({ writableEnded }) => writableEnded),
    );
    if (this.#lingering || isWriting) return;
    super.closeIdleConnections();
    // To Node.js, one that has never sent anything is not idle; browsers open some to have them.
    for (const socket of this.#accounts.keys()) if (socket.bytesRead === 0) socket.destroy();
  }

  #enter(request: IncomingMessage, response: ServerResponse, listener: Listener): void {
    const account = this.#accounts.get(request.socket) ?? this.#open(request.socket);
    const before = account.owed.at(-1);
    if (this.#draining) {
      // Not the last any more, unless it has said so: then nothing behind it is begun, for the
      // connection ends with it (RFC 9112, Section 9.6).
      if (before) before.shouldKeepAlive = true;
      sayLast(response);
    }
    account.enter(request, response, () => listener(request, response));
  }

  #holdBack(): void {
    for (const [socket, account] of this.#accounts)
      if (socket.writableLength > 0) account.holdBack();
  }

  #open(socket: Socket): Account {
    const account = new Account(socket);
    this.#accounts.set(socket, account);
    socket.once('close', () => this.#accounts.delete(socket));
    return account;
  }
}

/** Node.js writes `Connection: close` then, and ends the connection behind this answer. */
function sayLast(response: ServerResponse | undefined): void {
  if (response?.headersSent === false) response.shouldKeepAlive = false;
}
