import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Lets in requests to our own address only (another name for it is DNS rebinding), and writes only
 * from our own page.
 */
export function sameOrigin(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    const host = context.req.header('host') ?? '';
    if (![`127.0.0.1:${port()}`, `localhost:${port()}`].includes(host))
      return context.json({ kind: 'refused', message: 'Unknown host.' }, 403);
    const origin = context.req.header('origin');
    const needed = context.req.method !== 'GET';
    if (origin === undefined ? needed : origin !== `http://${host}`)
      return context.json({ kind: 'refused', message: 'Unknown origin.' }, 403);
    return next();
  };
}

/** Lets in whoever knows the token of this start; a header, so that no other page can send it. */
export function tokenNeeded(token: string): MiddlewareHandler {
  const expected = Buffer.from(token);
  return async (context, next) => {
    const given = Buffer.from(context.req.header('x-desk-token') ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return context.json(
        { kind: 'refused', code: 'token', message: 'Open the address the command printed.' },
        401,
      );
    return next();
  };
}
