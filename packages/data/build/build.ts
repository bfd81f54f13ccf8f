import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarations } from '@polystatus/core/publish/declarations';
import { writeAll } from '@polystatus/core/publish/write-all';
import { built, isWorld, openCompiled } from '@polystatus/core/world/built';
import { recordSchema } from '@polystatus/status/record-schema';
import { bundleEach } from './bundle-each.ts';
import { entryPoints } from './entry-points.ts';
import { generatedSources } from './generated.ts';
import { jsonFiles } from './json.ts';

/* Compiled content → dist/: ESM, CommonJS, declarations, JSON. The world of the tests needs no declarations. */
const root = fileURLToPath(new URL('../', import.meta.url));
const generatedFolder = join(root, built('generated'));
const dist = join(root, built('dist'));
const content = openCompiled();
/** Address of the schema that each JSON file names. */
const SCHEMA = 'https://polystatus.dev/schemas/status.schema.json';

rmSync(generatedFolder, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
const generated = generatedSources(content);
writeAll(generatedFolder, generated);

const points = entryPoints(root, [...generated.keys()]);
await bundleEach(root, points);
if (!isWorld())
  writeAll(
    dist,
    // Nothing of Node.js: it runs in browsers as well.
    declarations({
      root,
      entries: points,
      systems: ['js', 'cjs'],
      alongside: ['@polystatus/status/compiled', '@polystatus/status/markdown'],
      compilerOptions: { types: [], lib: ['es2024', 'esnext.error', 'dom', 'dom.iterable'] },
    }),
  );
writeAll(join(dist, 'json'), [
  ...Array.from(
    jsonFiles(content),
    ([path, value]) => [path, `${JSON.stringify(value)}\n`] as const,
  ),
  ['status.schema.json', `${JSON.stringify(recordSchema(SCHEMA), undefined, 2)}\n`],
]);
