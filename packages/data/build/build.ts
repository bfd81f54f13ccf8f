import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '@polystatus/core';
import { build } from 'esbuild';
import { readCompiled } from './compiled.ts';
import { declarations } from './declarations.ts';
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

const perLocale = [...generated.keys()].filter((path) => path.includes('/'));
const entryPoints = Object.fromEntries([
  ...['index', 'facts', 'markdown'].map((name) => [name, join(root, 'src', `${name}.ts`)]),
  ...perLocale.map((path) => [path.replace(/\.ts$/, ''), join(root, 'generated', path)]),
]) as Record<string, string>;

for (const [format, extension] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
] as const) {
  await build({
    entryPoints,
    outdir: join(root, 'dist'),
    outExtension: { '.js': extension },
    bundle: true,
    format,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // Comments and names stay for readers of node_modules; only the tables are long.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}

for (const [path, text] of declarations(root)) write(join(root, 'dist', path), text);
for (const [path, value] of jsonFiles(content))
  write(join(root, 'dist/json', path), `${JSON.stringify(value)}\n`);
write(
  join(root, 'dist/json/status.schema.json'),
  `${JSON.stringify(jsonSchema(), undefined, 2)}\n`,
);
