import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, FORMATS } from '@polystatus/core/publish/bundle';
import { declarations } from '@polystatus/core/publish/declarations';
import { siblings } from '@polystatus/core/publish/siblings';
import { writeAll } from '@polystatus/core/publish/write-all';
import { registerSource } from '@polystatus/core/register';
import { built, isWorld } from '@polystatus/core/world/built';
import { factsSource, languagesSource, localeSources } from './content.ts';
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
  'languages.ts': languagesSource(),
};
const ofLocales = localeSources();
rmSync(generatedFolder, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
writeAll(generatedFolder, [...Object.entries(generated), ...ofLocales]);

const entries = {
  index: join(source, 'index.ts'),
  files: join(source, 'files.ts'),
  backend: join(source, 'backend.ts'),
};
const ofEach = Object.fromEntries(
  ofLocales
    .filter(([path]) => path.startsWith('locales/'))
    .map(([path]) => [path.replace(/\.ts$/, ''), join(generatedFolder, path)]),
);
// The words of a language stay a module of its own, so that an app takes those it names.
const names = new Map(Object.entries(ofEach).map(([name, path]) => [path, name]));
for (const [format, extension] of Object.entries(FORMATS)) {
  const how = {
    outdir: dist,
    outExtension: { '.js': extension },
    format: format as keyof typeof FORMATS,
    external: ['node:*'],
  };
  await bundle({ ...how, entryPoints: ofEach });
  await bundle({
    ...how,
    entryPoints: entries,
    splitting: format === 'esm',
    plugins: [siblings(generatedFolder, '', names, extension)],
  });
}
if (!isWorld())
  writeAll(
    dist,
    declarations({ root, entries: { ...entries, ...ofEach }, systems: ['js', 'cjs'] }),
  );

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
