import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { editorApp } from './app.ts';
import { Desk } from './desk.ts';
import { pageFiles } from './page.ts';

export interface Editor {
  /** With the token that this start made up; whoever has it may write. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the editor to this machine alone.
 *
 * @param port 0 takes any that is free
 * @param locale the translation to begin with
 */
export async function startEditor(
  root: string,
  { port, locale }: { readonly port: number; readonly locale?: string | undefined },
): Promise<Editor> {
  const token = randomBytes(24).toString('base64url');
  const listening = (): number => (server.address() as AddressInfo | null)?.port ?? 0;
  const app = editorApp({ desk: new Desk(root), token, port: listening, files: await pageFiles() });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const place = locale === undefined ? '' : `&locale=${encodeURIComponent(locale)}`;
  return {
    address: `http://127.0.0.1:${listening()}/#token=${token}${place}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
