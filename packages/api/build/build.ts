import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built, isWorld } from '@polystatus/core/world/built';
import { bundle } from './bundle.ts';
import { readContent } from './content.ts';
import { declarations } from './declarations.ts';
import { generatedSources } from './generated.ts';
import { write } from './write.ts';

/* Compiled content → generated/ → dist/: modules, declarations, and the answers as files. The world of the tests needs no declarations. */
const root = fileURLToPath(new URL('../', import.meta.url));
const generated = join(root, built('generated'));
const dist = join(root, built('dist'));

rmSync(generated, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
for (const [path, text] of await generatedSources(readContent()))
  write(join(generated, path), text);
await bundle(root);
if (!isWorld()) for (const [path, text] of declarations(root)) write(join(dist, path), text);
// Only now is there what the API answers with.
const { staticFiles } = await import('./static-files.ts');
for (const [path, content] of await staticFiles()) write(join(dist, 'static', path), content);
