import { Server, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What a connection brought, and what it is still owed. */
interface Account {
  /** The newest request, unless all is done with it; those before it have arrived whole. */
  request: IncomingMessage | undefined;
  /** Answers that are not sent to their last byte, in the order of their requests. */
  readonly owed: ServerResponse[];
}

/** How long an idle connection stays open after `drain()`: a request may be on its way. */
const LINGER = 50;

/** A server that knows what it still has to answer, so that it ends without cutting anything off. */
export class PatientServer extends Server {
  readonly #accounts = new Map<Socket, Account>();
  #draining = false;
  #lingering = false;

  constructor(options: ServerOptions, listener: Listener) {
    super(options);
    const take: Listener = (request, response) => {
      if (this.#enter(request, response)) listener(request, response);
    };
    this.on('connection', (socket) => this.#open(socket));
    this.on('request', take);
    // Without 100 Continue, the mock can refuse an upload before it begins (RFC 9110, Section 10.1.1).
    this.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.startsWith('/status/')) response.writeContinue();
      take(request, response);
    });
  }

  /**
   * Whether an answer written to a connection now would be taken for that to the request at fault,
   * and not for a part of another one.
   */
  mayRefuse(socket: Socket): boolean {
    const account = this.#accounts.get(socket);
    if (!account) return true;
    const { request, owed } = account;
    if (!request || request.complete) return owed.length === 0;
    const [first, second] = owed;
    return first?.req === request && !first.headersSent && second === undefined;
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

  /** @returns false for a request behind the last one that its connection was promised */
  #enter(request: IncomingMessage, response: ServerResponse): boolean {
    const account = this.#accounts.get(request.socket) ?? this.#open(request.socket);
    const { owed } = account;
    const before = this.#draining ? owed.at(-1) : undefined;
    account.request = request;
    owed.push(response);
    response.on('close', () => {
      const at = owed.indexOf(response);
      if (at !== -1) owed.splice(at, 1);
      if (account.request === request && request.complete) account.request = undefined;
    });
    if (!this.#draining) return true;
    if (before && !before.shouldKeepAlive) {
      // A server processes nothing behind it (RFC 9112, Section 9.6).
      if (before.headersSent) return false;
      before.shouldKeepAlive = true;
    }
    sayLast(response);
    return true;
  }

  #open(socket: Socket): Account {
    const account: Account = { request: undefined, owed: [] };
    this.#accounts.set(socket, account);
    socket.once('close', () => this.#accounts.delete(socket));
    return account;
  }
}

/** Node.js writes `Connection: close` then, and ends the connection behind this answer. */
function sayLast(response: ServerResponse | undefined): void {
  if (response?.headersSent === false) response.shouldKeepAlive = false;
}
