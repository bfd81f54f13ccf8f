import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MockOptions } from '../mock/mock-options.ts';

export interface ServeOptions {
  /** TCP port; 0 takes a free one. */
  readonly port?: number | undefined;
  /** Address to listen on; this machine alone unless given. */
  readonly host?: string | undefined;
  /** Settings of the mock. */
  readonly mock?: MockOptions | undefined;
  /** Milliseconds that answers under way get to end after `close()`. */
  readonly grace?: number | undefined;
  /**
   * Milliseconds after which a connection ends that nothing comes over and nothing goes over, unless
   * it waits for an answer that takes its time; 30 seconds unless given.
   */
  readonly stall?: number | undefined;
  /** Answers what is neither below `/api/v1/` nor below `/status/`. */
  readonly otherwise?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /**
   * Which `Host` is answered; others get 421. Unless given: on a loopback address its own names,
   * so that no page of another origin gets here by a name that resolves to it; elsewhere any.
   */
  readonly isOwnHost?: ((host: string) => boolean) | undefined;
}
