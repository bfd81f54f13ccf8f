import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';

/**
 * The built pages as a site.
 *
 * @param folder root of the pages
 */
export function createSite(folder: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    // The site shows its ready error pages in a frame; nothing else may be framed.
    const isPreview = context.req.path.startsWith('/error-pages/');
    context.header('X-Frame-Options', isPreview ? 'SAMEORIGIN' : 'DENY');
  });
  app.use(compress());
  app.use(etag());
  app.use(serveStatic({ root: folder }));
  app.notFound(async (context) => {
    const page = await serveStatic({ root: folder, path: '404.html' })(context, async () => {});
    return page
      ? new Response(page.body, { status: 404, headers: page.headers })
      : context.text('Not Found', 404);
  });
  return app;
}
