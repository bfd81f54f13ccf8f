import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '@polystatus/core';
import { built, isWorld, openCompiled } from '@polystatus/core/world/built';
import { recordSchema } from '@polystatus/status/record-schema';
import { bundle } from './bundle.ts';
import { declarations } from './declarations.ts';
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
for (const [path, text] of generated) write(join(generatedFolder, path), text);

const points = entryPoints(root, [...generated.keys()]);
await bundle(root, points);
if (!isWorld())
  for (const [path, text] of declarations(root, Object.keys(points))) write(join(dist, path), text);
for (const [path, value] of jsonFiles(content))
  write(join(dist, 'json', path), `${JSON.stringify(value)}\n`);
write(
  join(dist, 'json/status.schema.json'),
  `${JSON.stringify(recordSchema(SCHEMA), undefined, 2)}\n`,
);
