import { serve as listen } from '@hono/node-server';
import { root } from '../run.ts';
import { createSite } from './site.ts';

/**
 * Serves the built site and JSON on loopback until it is interrupted.
 *
 * @param port free TCP port
 */
export async function serve(port: number): Promise<void> {
  const site = createSite({
    site: `${root}packages/web/dist`,
    json: `${root}packages/data/dist/json`,
  });
  const server = listen({ fetch: site.fetch, port, hostname: '127.0.0.1' }, () => {
    process.stdout.write(`\nPolystatus is ready: http://localhost:${port}\n`);
  });
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
