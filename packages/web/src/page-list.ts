import type { Page } from './page.ts';
import { pagesOf } from './pages-of.ts';

const FOLDER = './pages/[locale]/';
const inFolder = (path: string): boolean => path.startsWith(FOLDER);

// Their text is never looked at: loaded as what they are, the pages would load each other.
const files = import.meta.glob('./pages/*/**/*.astro', { query: '?raw' });
const modules = import.meta.glob<{ pages: readonly Page[] }>('./pages/*/**/_*.ts', {
  eager: true,
});

/** Every page that exists in every language; sitemap and neutral addresses follow from it. */
export const pages: readonly Page[] = pagesOf(
  Object.keys(files)
    .filter(inFolder)
    .map((path) => path.slice(FOLDER.length)),
  Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [path.slice(FOLDER.length), module.pages]),
  ),
);
