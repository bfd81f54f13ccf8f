import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownCodeOnly } from '@polystatus/core/publish/own-code';
import { namesIn } from '@polystatus/core/register';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const source = (name: string): string =>
  fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const COMMANDS = fileURLToPath(new URL('../src/commands', import.meta.url));

/**
 * `import()` of one of our files finds it beside the program, as a module of its own:
 * `../src/commands/choose.ts` is choose.js. What several have in common stands in each.
 */
const OWN_FILES: Plugin = {
  name: 'own-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${basename(path, '.ts')}.js`, external: true }
        : undefined,
    );
  },
};

/** Commands that load what the API knows of a language when somebody asks for it: each a chunk. */
const LOADING: ReadonlySet<string> = new Set(['serve']);

/** src/main.ts, what shows codes, each command, and what programs import → a module each. */
export async function bundle(out: URL): Promise<void> {
  const commands = namesIn(COMMANDS, '.ts');
  const pathsOf = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, source(`commands/${name}`)]));
  const how: BuildOptions = {
    outdir: fileURLToPath(out),
    plugins: [OWN_FILES, ...esbuildPlugins, ownCodeOnly],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
  };
  await build({
    ...how,
    entryPoints: {
      polystatus: source('main'),
      show: source('show'),
      'export-files': source('export-files'),
      ...pathsOf(commands.filter((name) => !LOADING.has(name))),
    },
  });
  await build({
    ...how,
    entryPoints: pathsOf(commands.filter((name) => LOADING.has(name))),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  const main = new URL('polystatus.js', out);
  writeFileSync(main, `#!/usr/bin/env node\n${readFileSync(main, 'utf8')}`);
  chmodSync(main, 0o755);
}
