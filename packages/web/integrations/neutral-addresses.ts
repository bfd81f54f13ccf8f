import { cp, rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { locales } from '../src/content.ts';

const FOLDER = 'neutral';
const NOT_FOUND = 'not-found';

/**
 * Puts the language-neutral pages at the root, `/404/`, `/nginx/499/`, and beside the pages of each
 * language the one for addresses that do not exist, `/tr/404.html`: many hosts answer with the nearest.
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
        for (const { tag } of locales)
          await rename(
            new URL(`${NOT_FOUND}/${tag}/index.html`, dir),
            new URL(`${tag}/404.html`, dir),
          );
        await rm(new URL(`${NOT_FOUND}/`, dir), { recursive: true });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const { url = '' } = request;
          if (isNeutral(url)) request.url = `/${FOLDER}${url}`;
          next();
        });
      },
    },
  };
}

/** Pages end in a slash; those of a language begin with it, and the first one of all has no name. */
function isNeutral(url: string): boolean {
  return /^\/.+\/$/.test(url) && !locales.some(({ tag }) => url.startsWith(`/${tag}/`));
}
