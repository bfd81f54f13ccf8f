import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that may wait behind the one being answered before no more are read. */
const MAX_WAITING = 64;

/** What a connection brought, and what it is still owed. */
export class Account {
  /** The newest request, unless all is done with it; those before it have arrived whole. */
  request: IncomingMessage | undefined;
  /** Answers that are not sent to their last byte, in the order of their requests. */
  readonly owed: ServerResponse[] = [];
  readonly #socket: Socket;
  /** What is to be done for the requests behind the first that is not answered. */
  readonly #waiting: (() => void)[] = [];

  constructor(socket: Socket) {
    this.#socket = socket;
    // Node.js reads on whenever it is done with a request, and each time some thousand more may come.
    socket.on('resume', () => this.#readNoMore());
  }

  /**
   * Begins with a request once those before it are answered: whoever sends many at once, or reads
   * none of the answers, holds no more than one of them (RFC 9112, Section 9.3.2 allows that).
   */
  enter(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
    this.request = request;
    this.owed.push(response);
    response.once('close', () => {
      this.owed.splice(this.owed.indexOf(response), 1);
      if (this.request === request && request.complete) this.request = undefined;
      this.#next();
    });
    if (this.owed.length === 1) return begin();
    this.#waiting.push(begin);
    this.#readNoMore();
  }

  /**
   * Reads nothing more before the answer under way is taken: whoever takes none of it must not pass
   * for busy by going on to send. The content of a request is still read; it has a time of its own.
   */
  holdBack(): void {
    const isRead = this.request?.complete !== false;
    if (isRead && this.owed.length > 0) this.#socket.pause();
  }

  #readNoMore(): void {
    if (this.#waiting.length >= MAX_WAITING) this.#socket.pause();
  }

  #next(): void {
    if (this.#socket.destroyed || this.#socket.writableEnded) return;
    this.#waiting.shift()?.();
    if (this.#waiting.length < MAX_WAITING) this.#socket.resume();
  }
}
