import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { isLoopbackHost } from './loopback.ts';

export interface SiteFolders {
  /** The built pages. */
  readonly site: string;
  /** The JSON files of the data package; served below /api/v1. */
  readonly json: string;
}

/** The local server: static pages and JSON, for loopback only. */
export function createSite(folders: SiteFolders): Hono {
  const app = new Hono();
  // A page of another origin must not reach this server by a name that resolves to loopback.
  app.use(async (context, next) => {
    const host = context.req.header('host');
    if (host === undefined || !isLoopbackHost(host))
      return context.text('Misdirected Request', 421);
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('X-Frame-Options', 'DENY');
    return undefined;
  });
  app.use(compress());
  app.use(etag());
  app.use('/api/v1/*', cors());
  app.use(
    '/api/v1/*',
    serveStatic({ root: folders.json, rewriteRequestPath: (path) => path.slice('/api/v1'.length) }),
  );
  app.use(serveStatic({ root: folders.site }));
  app.notFound(async (context) => {
    const page = await serveStatic({ root: folders.site, path: '404.html' })(
      context,
      async () => {},
    );
    return page
      ? new Response(page.body, { status: 404, headers: page.headers })
      : context.text('Not Found', 404);
  });
  return app;
}
