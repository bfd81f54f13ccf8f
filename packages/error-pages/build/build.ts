import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, FORMATS } from '@polystatus/core/publish/bundle';
import { declarations } from '@polystatus/core/publish/declarations';
import { writeAll } from '@polystatus/core/publish/write-all';
import { registerSource } from '@polystatus/core/register';
import { built, isWorld } from '@polystatus/core/world/built';
import { factsSource, localesSource } from './content.ts';
import { themesSource } from './themes.ts';

/* Compiled content and src/ → generated/ (the registers) → dist/: ESM, CommonJS, declarations, which the world of the tests does not need. */
const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'src');
const generatedFolder = join(root, built('generated'));
const dist = join(root, built('dist'));

const generated = {
  'formats.ts': register('format', 'FormatName', ['html']),
  'servers.ts': register('server', 'ServerName'),
  'themes.ts': await themesSource(source),
  'facts.ts': factsSource(),
  'locales.ts': localesSource(),
};
rmSync(generatedFolder, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
writeAll(generatedFolder, Object.entries(generated));

const entries = {
  index: join(source, 'index.ts'),
  files: join(source, 'files.ts'),
  backend: join(source, 'backend.ts'),
};
for (const [format, extension] of Object.entries(FORMATS)) {
  await bundle({
    entryPoints: entries,
    outdir: dist,
    outExtension: { '.js': extension },
    // The words stand once, for both entries.
    splitting: format === 'esm',
    format: format as keyof typeof FORMATS,
    external: ['node:*'],
  });
}
if (!isWorld()) writeAll(dist, declarations({ root, entries, systems: ['js', 'cjs'] }));

/** What each file of src/formats/ exports as `format`, and so on. */
function register(kind: 'format' | 'server', names: string, first: readonly string[] = []): string {
  return registerSource(
    {
      folder: join(source, `${kind}s`),
      exported: kind,
      type: kind === 'format' ? 'Format' : 'Server',
      typeFile: join(source, `${kind}.ts`),
      list: `${kind}s`,
      names,
      first,
    },
    generatedFolder,
  );
}
