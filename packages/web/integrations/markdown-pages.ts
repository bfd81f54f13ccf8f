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

/** Writes beside each page that names one the same page as Markdown: whatever it is about. */
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
          const page = new URL(address, site);
          const text = markdownOf(mainOf(html), page.href, (href) => {
            const target = new URL(href, page);
            const own = target.origin === page.origin ? known.get(target.pathname) : undefined;
            return own ?? target.href;
          });
          await writeFile(join(dist, markdown), text);
        }
      },
    },
  };
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
