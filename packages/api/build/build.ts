import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { readContent } from './content.ts';
import { declarations } from './declarations.ts';
import { generatedSources } from './generated.ts';
import { write } from './write.ts';

/* Compiled content → generated/ → dist/: modules, declarations, and the answers as files. */
const root = fileURLToPath(new URL('../', import.meta.url));

rmSync(join(root, 'generated'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [path, text] of await generatedSources(readContent()))
  write(join(root, 'generated', path), text);
await bundle(root);
for (const [path, text] of declarations(root)) write(join(root, 'dist', path), text);
// Only now is there what the API answers with.
const { staticFiles } = await import('./static-files.ts');
for (const [path, content] of await staticFiles()) write(join(root, 'dist/static', path), content);
