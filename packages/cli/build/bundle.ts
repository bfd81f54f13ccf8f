import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build } from 'esbuild';
import type { CompiledLocale } from '@polystatus/core';
import { servers, themes } from '@polystatus/error-pages';

/** Commands that few runs need, each in a file of its own. */
const LAZY = Object.fromEntries(
  ['choose', 'compare', 'completion', 'explain', 'man', 'pages', 'problem', 'serve'].map((name) => [
    name,
    `commands/${name}`,
  ]),
);

/**
 * CommonJS, which Node starts a tenth faster than ES modules: a file with what most runs need, one
 * with the rest, and the commands that load more.
 */
export async function bundle(locales: readonly CompiledLocale[], out: URL): Promise<void> {
  const { version, homepage } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string; homepage: string };
  await build({
    entryPoints: Object.fromEntries(
      Object.entries({ polystatus: 'main', rest: 'rest', ...LAZY }).map(([name, file]) => [
        name,
        fileURLToPath(new URL(`../src/${file}.ts`, import.meta.url)),
      ]),
    ),
    outdir: fileURLToPath(out),
    outExtension: { '.js': '.cjs' },
    external: ['rest', ...Object.keys(LAZY)].map((name) => `./${name}.cjs`),
    plugins: esbuildPlugins,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
    define: {
      'import.meta.dirname': '__dirname',
      BUILD_HOMEPAGE: JSON.stringify(homepage),
      BUILD_SERVERS: JSON.stringify(servers),
      BUILD_THEMES: JSON.stringify(themes),
      BUILD_VERSION: JSON.stringify(version),
      BUILD_LOCALES: JSON.stringify(locales.map(({ tag }) => tag)),
    },
  });
  const main = new URL('polystatus.cjs', out);
  writeFileSync(main, `#!/usr/bin/env node\n${readFileSync(main, 'utf8')}`);
  chmodSync(main, 0o755);
}
