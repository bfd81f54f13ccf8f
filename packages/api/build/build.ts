import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, FORMATS } from '@polystatus/core/publish/bundle';
import { declarations } from '@polystatus/core/publish/declarations';
import { writeAll } from '@polystatus/core/publish/write-all';
import { built, isWorld } from '@polystatus/core/world/built';
import { readContent } from './content.ts';
import { generatedSources } from './generated.ts';

/* Compiled content → generated/ → dist/: modules, declarations, and the answers as files. The world of the tests needs no declarations. */
const root = fileURLToPath(new URL('../', import.meta.url));
const generated = join(root, built('generated'));
const dist = join(root, built('dist'));
/** Public entries: name in dist/ → source. */
const entries = {
  index: join(root, 'src/index.ts'),
  mock: join(root, 'src/mock/index.ts'),
  node: join(root, 'src/node/index.ts'),
  worker: join(root, 'src/worker.ts'),
};

rmSync(generated, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
writeAll(generated, await generatedSources(readContent()));
// Modules share chunks, the documents of each language in one of its own. Hono and the data
// package stay imports; the search, which is private, comes in.
await bundle({
  entryPoints: entries,
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  external: ['hono', '@polystatus/data/*', 'node:*'],
  splitting: true,
  format: 'esm',
});
// The mock also for CommonJS: Jest takes nothing else.
const forJest = { mock: entries.mock };
await bundle({
  entryPoints: forJest,
  outdir: dist,
  outExtension: { '.js': FORMATS.cjs },
  external: ['@polystatus/data/*'],
  format: 'cjs',
});
if (!isWorld()) {
  writeAll(dist, declarations({ root, entries, systems: ['js'] }));
  writeAll(dist, declarations({ root, entries: forJest, systems: ['cjs'] }));
}
// Only now is there what the API answers with.
const { staticFiles } = await import('./static-files.ts');
writeAll(join(dist, 'static'), await staticFiles());
