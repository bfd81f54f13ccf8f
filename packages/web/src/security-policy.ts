import { createHash } from 'node:crypto';

/**
 * The content security policy of a page whose only inline part is this style sheet. That for paper
 * is a file of the site.
 * Structured data is no script: browsers never run it, and the policy does not concern it.
 *
 * @param options.frames whether the page shows another page of the site inside
 * @param options.dev whether the development server shows it: its client waits in a worker, made
 *   from a blob, for the server to come back
 */
export function securityPolicy(css: string, { frames = false, dev = false } = {}): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    `worker-src 'self'${dev ? ' blob:' : ''}`,
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
