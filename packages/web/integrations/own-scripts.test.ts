import { expect, test } from 'vitest';
import { foreignCode } from './own-scripts.ts';

const chunk = (...paths: string[]) => ({
  fileName: '_astro/try-it.js',
  modules: Object.fromEntries(paths.map((path) => [path, {}])),
});

test.each([
  ['our own code', [chunk('/a/packages/web/src/try.ts', '/a/packages/status/src/id.ts')], []],
  ['a style', [{ fileName: '_astro/ground.css' }], []],
  [
    'two files of a package of others',
    [chunk('/a/node_modules/.pnpm/b@1.0.0/node_modules/b/x.js', '/a/node_modules/b/y.js')],
    ['b would come into _astro/try-it.js of the site.'],
  ],
  [
    'two packages',
    [chunk('/a/node_modules/@b/c/x.js', 'C:\\a\\node_modules\\d\\y.js')],
    ['@b/c', 'd'].map((name) => `${name} would come into _astro/try-it.js of the site.`),
  ],
])('%s', (_what, chunks, expected) => expect(foreignCode(chunks)).toEqual(expected));
