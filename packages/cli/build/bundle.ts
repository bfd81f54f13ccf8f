import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownCodeOnly } from '@polystatus/core/publish/own-code';
import { namesIn } from '@polystatus/core/register';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { eager } from './eager.ts';

const source = (name: string): string =>
  fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const COMMANDS = fileURLToPath(new URL('../src/commands', import.meta.url));

/**
 * `import()` of one of our files finds it beside the program, as a module of its own:
 * `../src/commands/choose.ts` is choose.cjs. What several have in common stands in each.
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

/** Modules of the program are compiled whole, for Node.js keeps what was compiled (docs/decisions/0015). */
const EAGER: Plugin = {
  name: 'eager',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, eager(text));
      }
    });
  },
};

/** Commands that load what the API knows of a language when somebody asks for it: each a chunk. */
const LOADING: readonly string[] = ['serve'];

/**
 * src/start.ts, src/main.ts, what shows codes, and each command → a CommonJS module each, which
 * Node.js starts sooner (docs/decisions/0015); what programs import, and what is in chunks → ES
 * modules.
 */
export async function bundle(out: URL): Promise<void> {
  const commands = namesIn(COMMANDS, '.ts');
  const pathsOf = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, source(`commands/${name}`)]));
  const how: BuildOptions = {
    outdir: fileURLToPath(out),
    bundle: true,
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
  };
  const plugins = [...esbuildPlugins, ownCodeOnly];
  await build({
    ...how,
    plugins: [OWN_FILES, EAGER, ...plugins],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname' },
    supported: { 'dynamic-import': false },
    entryPoints: {
      polystatus: source('start'),
      main: source('main'),
      show: source('show'),
      ...pathsOf(commands.filter((name) => !LOADING.includes(name))),
    },
  });
  const modules = { ...how, plugins, format: 'esm' } as const;
  await build({ ...modules, entryPoints: { 'export-files': source('export-files') } });
  await build({
    ...modules,
    entryPoints: pathsOf(LOADING),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  for (const name of LOADING)
    writeFileSync(
      new URL(`${name}.cjs`, out),
      `exports.run = async (context) => (await import('./${name}.js')).run(context);\n`,
    );
  const start = new URL('polystatus.cjs', out);
  writeFileSync(start, `#!/usr/bin/env node\n${readFileSync(start, 'utf8')}`);
  chmodSync(start, 0o755);
}
