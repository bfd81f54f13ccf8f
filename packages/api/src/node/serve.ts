import type { AddressInfo, Socket } from 'node:net';
import { MAX_ADDRESS } from '../address.ts';
import { onClientError } from './client-error.ts';
import { createListener } from './listener.ts';
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts';
import { PatientServer } from './patient-server.ts';
import type { ServeOptions } from './serve-options.ts';

export interface Server {
  /** Base address without a slash at its end, e.g. `http://127.0.0.1:4041`. */
  readonly url: string;
  /** Takes no more connections, lets answers under way end, then closes. */
  readonly close: () => Promise<void>;
}

const DEFAULT_GRACE = 5000;
const DEFAULT_STALL = 30_000;
/** Room for the longest address and as much again. */
const MAX_HEADER_SECTION = 2 * MAX_ADDRESS;
const REQUEST_TIMEOUT = 60_000;

/**
 * Serves the API and the mock on Node.js, the mock with control of the connection: interim
 * responses, broken connections, codes up to 999.
 *
 * @param options see {@link ServeOptions}
 * @throws the error of `listen`, such as EADDRINUSE
 * @example
 * const server = await serve({ port: 4041 });
 * (await fetch(`${server.url}/status/404`)).status // 404
 * await server.close();
 */
export async function serve(options: ServeOptions = {}): Promise<Server> {
  const { port = 0, host = '127.0.0.1', grace = DEFAULT_GRACE, stall = DEFAULT_STALL } = options;
  const listener = createListener({
    ...(isLoopbackAddress(host) ? { isOwnHost: isLoopbackHost } : undefined),
    ...options,
  });
  const server = new PatientServer(
    { maxHeaderSize: MAX_HEADER_SECTION, requestTimeout: REQUEST_TIMEOUT },
    listener,
    stall,
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    onClientError(error, socket, server.mayRefuse(socket)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () => (closing ??= server.drain(grace)),
  };
}
