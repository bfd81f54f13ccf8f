import { cp, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pages } from '../src/page-list.ts';

const FOLDER = 'neutral';

/**
 * Puts the language-neutral pages at the root: `/404/`, `/nginx/499/`.
 *
 * Astro writes routes called /404 and /500 as 404.html and 500.html, the pages that servers show
 * for those errors. Ours are built one folder deeper and moved once they are written.
 */
export function neutralAddresses(): AstroIntegration {
  return {
    name: 'neutral-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const from = new URL(`${FOLDER}/`, dir);
        await cp(from, dir, { recursive: true });
        await rm(from, { recursive: true });
      },
      'astro:server:setup': ({ server }) => {
        const neutral = new Set(pages.map(({ path }) => `/${path}`).filter((path) => path !== '/'));
        server.middlewares.use((request, _response, next) => {
          if (neutral.has(request.url ?? '')) request.url = `/${FOLDER}${request.url ?? ''}`;
          next();
        });
      },
    },
  };
}
