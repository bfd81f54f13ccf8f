import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { stamps } from './fingerprint.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const core = `${packages}core`;

/** What a program loads of ours: what the types alone name is not there at run time. */
async function loadedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: core,
    bundle: true,
    packages: 'bundle',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs)
    .map((path) => relative(packages, resolve(core, path)))
    .filter((path) => !path.includes('node_modules'));
}

test.each(['src/check/check.ts', 'build/compile.ts'])(
  'a change of anything of ours that %s loads is noticed',
  async (entry) => {
    const named = new Set(
      stamps().map((stamp) => relative(packages, stamp.split(' ', 1)[0] ?? '')),
    );
    const loaded = await loadedBy(entry);
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((path) => !named.has(path))).toEqual([]);
  },
);
