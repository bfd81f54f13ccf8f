import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesIn } from '@polystatus/core/register';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build, type Plugin } from 'esbuild';

const source = (name: string): string =>
  fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const COMMANDS = fileURLToPath(new URL('../src/commands', import.meta.url));

/**
 * `import()` of one of our files finds it beside the file that asks, as a bundle of its own, and
 * loads it as CommonJS: `./rest.ts` and `../src/commands/choose.ts` are rest.cjs and choose.cjs.
 */
const OWN_FILES: Plugin = {
  name: 'own-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${basename(path, '.ts')}.cjs`, external: true }
        : undefined,
    );
  },
};

/**
 * CommonJS, which Node starts a tenth faster than ES modules: a file with what most runs need, one
 * with what all others share, and one for each command.
 */
export async function bundle(out: URL): Promise<void> {
  await build({
    entryPoints: {
      polystatus: source('main'),
      rest: source('rest'),
      show: source('show'),
      ...Object.fromEntries(
        namesIn(COMMANDS, '.ts').map((name) => [name, source(`commands/${name}`)]),
      ),
    },
    outdir: fileURLToPath(out),
    outExtension: { '.js': '.cjs' },
    plugins: [OWN_FILES, ...esbuildPlugins],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    supported: { 'dynamic-import': false },
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.dirname': '__dirname' },
  });
  const main = new URL('polystatus.cjs', out);
  writeFileSync(main, `#!/usr/bin/env node\n${readFileSync(main, 'utf8')}`);
  chmodSync(main, 0o755);
}
