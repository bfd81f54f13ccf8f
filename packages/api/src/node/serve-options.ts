import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MockOptions } from '../mock/mock.ts';

export interface ServeOptions {
  /** TCP port; 0 takes a free one. */
  readonly port?: number | undefined;
  /** Address to listen on; this machine alone unless given. */
  readonly host?: string | undefined;
  /** Settings of the mock. */
  readonly mock?: MockOptions | undefined;
  /** Milliseconds that answers under way get to end after `close()`. */
  readonly grace?: number | undefined;
  /** Answers what is neither below `/api/v1/` nor below `/status/`. */
  readonly otherwise?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** Which `Host` is answered; any unless given. Others get 421. */
  readonly isOwnHost?: ((host: string) => boolean) | undefined;
}
