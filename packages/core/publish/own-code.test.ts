import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ownCodeOnly, packageOf } from './own-code.ts';

const bundled = (contents: string, external: string[] = []): Promise<unknown> =>
  build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    platform: 'node',
    write: false,
    external,
    logLevel: 'silent',
    plugins: [ownCodeOnly],
  });

test.each([
  ['a file of this package', `export * from './siblings.ts';`, []],
  ['another package of the workspace', `export * from '@polystatus/status/id';`, []],
  ['a package that stays an import', `export * from 'yaml';`, ['yaml']],
  ['Node.js', `export * from 'node:path';`, []],
])('%s may be there', async (_what, contents, external) => {
  await expect(bundled(contents, external)).resolves.toMatchObject({ errors: [] });
});

test.each([
  ['in full', `export * from 'yaml';`],
  ['in part', `import { parse } from 'yaml'; export const read = parse;`],
  ['when it is asked for', `export const read = () => import('yaml');`],
  ['even where nothing of it is used', `import 'yaml';`],
])('a foreign package %s fails the build, by its name', async (_how, contents) => {
  await expect(bundled(contents)).rejects.toThrow(/yaml would come into a published package/);
});

test.each([
  ['/a/node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js', 'yaml'],
  ['C:\\a\\node_modules\\@b\\c\\index.js', '@b/c'],
])('%s is of %s', (path, name) => expect(packageOf(path)).toBe(name));
