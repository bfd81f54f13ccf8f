import { getRequestListener } from '@hono/node-server';
import { serve as serveApi, type Server } from '@polystatus/api/node';
import { root } from '../run.ts';
import { createSite } from './site.ts';

/**
 * Serves the built site, the API and the mock on loopback.
 *
 * @param port free TCP port
 * @param folder the built pages
 */
export function serveAll(port: number, folder = `${root}packages/web/dist`): Promise<Server> {
  const site = createSite(folder);
  return serveApi({
    port,
    otherwise: getRequestListener((request) => site.fetch(request)),
  });
}

/** Serves until it is interrupted, and lets answers under way end then. */
export async function serve(port: number): Promise<void> {
  const server = await serveAll(port);
  process.stdout.write(`\nPolystatus is ready: http://localhost:${port}\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
