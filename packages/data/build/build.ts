import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '@polystatus/core';
import { bundle } from './bundle.ts';
import { readCompiled } from './compiled.ts';
import { declarations } from './declarations.ts';
import { entryPoints } from './entry-points.ts';
import { generatedSources } from './generated.ts';
import { jsonFiles } from './json.ts';
import { jsonSchema } from './json-schema.ts';

/* Compiled content → dist/: ESM, CommonJS, declarations, JSON. */
const root = fileURLToPath(new URL('../', import.meta.url));
const content = readCompiled();

rmSync(join(root, 'generated'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
const generated = generatedSources(content);
for (const [path, text] of generated) write(join(root, 'generated', path), text);

const points = entryPoints(root, [...generated.keys()]);
await bundle(root, points);
for (const [path, text] of declarations(root, Object.keys(points)))
  write(join(root, 'dist', path), text);
for (const [path, value] of jsonFiles(content))
  write(join(root, 'dist/json', path), `${JSON.stringify(value)}\n`);
write(
  join(root, 'dist/json/status.schema.json'),
  `${JSON.stringify(jsonSchema(), undefined, 2)}\n`,
);
