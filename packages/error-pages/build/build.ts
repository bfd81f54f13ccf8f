import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerSource } from '@polystatus/core/register';
import { built, isWorld } from '@polystatus/core/world/built';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build } from 'esbuild';
import { factsSource, localesSource } from './content.ts';
import { declarations } from './declarations.ts';
import { themesSource } from './themes.ts';
import { write } from './write.ts';

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
for (const [path, text] of Object.entries(generated)) write(join(generatedFolder, path), text);

const entryPoints = ['index', 'files'].map((name) => join(source, `${name}.ts`));
for (const [format, extension] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
] as const) {
  await build({
    entryPoints,
    outdir: dist,
    outExtension: { '.js': extension },
    bundle: true,
    // The words stand once, for both entries.
    splitting: format === 'esm',
    format,
    platform: 'neutral',
    external: ['node:*'],
    plugins: esbuildPlugins,
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}
if (!isWorld()) for (const [path, text] of declarations(root)) write(join(dist, path), text);

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
