import { join } from 'node:path';
import { built } from '@polystatus/core/world/built';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build } from 'esbuild';

/** Public entries: name in dist/ → source. */
const ENTRIES = {
  index: 'src/index.ts',
  mock: 'src/mock/index.ts',
  node: 'src/node/index.ts',
  worker: 'src/worker.ts',
};

/**
 * src/ and generated/ → dist/ as ES modules that share chunks, the documents of each language in
 * one of its own. Hono and the data package stay imports; the search, which is private, comes in.
 */
export async function bundle(root: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(ENTRIES).map(([name, path]) => [name, join(root, path)]),
    ),
    outdir: join(root, built('dist')),
    chunkNames: 'chunks/[name]-[hash]',
    external: ['hono', '@polystatus/data/*', 'node:*'],
    plugins: esbuildPlugins,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // Names stay for readers of node_modules.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}
