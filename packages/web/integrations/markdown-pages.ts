import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownOf } from '../src/markdown/markdown-of.ts';
import { mainOf, markdownAddress } from '../src/markdown/page-parts.ts';

interface Source {
  readonly address: string;
  readonly html: string;
  /** Where its Markdown lies. */
  readonly markdown: string;
}

/**
 * Writes beside each page that names one the same page as Markdown: whatever it is about. The
 * development server makes it when it is asked for.
 */
export function markdownPages(): AstroIntegration {
  let site = '';
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const sources = await sourcesIn(dist);
        const known = new Map(sources.map(({ address, markdown }) => [address, markdown]));
        for (const { address, html, markdown } of sources) {
          await writeFile(join(dist, markdown), written(html, address, site, known));
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, path] = /^(\/.+)\.md(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (path === undefined) return next();
          const address = `${path}/`;
          // Its own socket, not whatever name the request calls it by.
          const { localAddress = '', localPort, localFamily } = request.socket;
          const host = localFamily === 'IPv6' ? `[${localAddress}]` : localAddress;
          fetch(`http://${host}:${localPort}${address}`)
            .then(async (answer) => ({ ok: answer.ok, html: await answer.text() }))
            .then(({ ok, html }) => {
              if (!ok || markdownAddress(html, address) !== `${path}.md`) return next();
              response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
              // Which of the other pages have one is only known of a built site.
              response.end(written(html, address, site, new Map()));
            })
            .catch(next);
        });
      },
    },
  };
}

/** @param known where other pages lie as Markdown, by their addresses */
function written(
  html: string,
  address: string,
  site: string,
  known: ReadonlyMap<string, string>,
): string {
  const page = new URL(address, site);
  return markdownOf(mainOf(html), page.href, (href) => {
    const target = new URL(href, page);
    const own = target.origin === page.origin ? known.get(target.pathname) : undefined;
    return own ?? target.href;
  });
}

async function sourcesIn(dist: string): Promise<Source[]> {
  const files = await readdir(dist, { recursive: true });
  const pages = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html'));
  const sources = await Promise.all(
    pages.map(async (file) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const html = await readFile(join(dist, file), 'utf8');
      const markdown = markdownAddress(html, address);
      return markdown === undefined ? [] : [{ address, html, markdown }];
    }),
  );
  return sources.flat();
}
