import { createServer, type Server } from 'node:http';
import { type BackendOptions, createListener } from '@polystatus/error-pages/backend';

/** Error pages for proxies, until somebody closes it; what is under way is sent to its end. */
export async function startBackend(
  { port, host }: { readonly port: number; readonly host: string },
  site: BackendOptions,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(createListener(site));
  await listen(server, port, host);
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${own}`,
    close: () => {
      // A connection that goes on would keep the server open.
      server.prependListener('request', (_, response) => (response.shouldKeepAlive = false));
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
