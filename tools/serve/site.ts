import { statSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { readRedirects } from './redirects.ts';

/** Known without reading the file, which `etag` would do for each request. */
function validate(path: string, context: Context): void {
  const { mtimeMs, size } = statSync(path);
  context.header('ETag', `W/"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`);
}

/**
 * The built pages as a site.
 *
 * @param folder root of the pages
 */
export function createSite(folder: string): Hono {
  const app = new Hono();
  const redirects = readRedirects(folder);
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    // The site shows its ready error pages in a frame; nothing else may be framed.
    const isPreview = context.req.path.startsWith('/error-pages/');
    context.header('X-Frame-Options', isPreview ? 'SAMEORIGIN' : 'DENY');
  });
  app.use(async (context, next) => {
    if (['GET', 'HEAD'].includes(context.req.method)) return next();
    return context.text('Method Not Allowed', 405, { Allow: 'GET, HEAD' });
  });
  app.use(compress());
  app.use(etag());
  app.use(async (context, next) => {
    const { path, url } = context.req;
    const redirect = redirects.get(path.replace(/\/?$/, '/'));
    if (redirect) return context.redirect(redirect.to + new URL(url).search, redirect.status);
    return next();
  });
  app.use(async (context, next) => {
    // Whole files alone: a part needs a strong validator (RFC 9110, Section 13.1.5).
    context.req.raw.headers.delete('Range');
    return next();
  });
  app.use(serveStatic({ root: folder, onFound: validate }));
  app.notFound(async (context) => {
    // The nearest page speaks the language of the address.
    const [, first = ''] = context.req.path.split('/');
    for (const path of [`${first}/404.html`, '404.html']) {
      const page = await serveStatic({ root: folder, path })(context, async () => {});
      if (page) return new Response(page.body, { status: 404, headers: page.headers });
    }
    return context.text('Not Found', 404);
  });
  return app;
}
