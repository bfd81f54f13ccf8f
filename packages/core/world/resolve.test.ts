import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packages } from './built.ts';
import { inTheWorld } from './resolve.ts';

const data = 'data/src/unpack.ts';

test.each([
  ['@polystatus/data', data, 'import', 'data/dist-world/index.js'],
  ['@polystatus/data', data, 'require', 'data/dist-world/index.cjs'],
  ['@polystatus/data/titles/tr', data, 'import', 'data/dist-world/titles/tr.js'],
  ['@polystatus/data/titles/qaa', data, 'require', 'data/dist-world/titles/qaa.cjs'],
  ['@polystatus/data/i18next/types', data, 'import', 'data/dist-world/i18next/types.js'],
  ['@polystatus/data/json/tr/404.json', data, 'import', 'data/dist-world/json/tr/404.json'],
  [
    '@polystatus/core/compiled/ui/tr/cli.json',
    data,
    'import',
    'core/compiled-world/ui/tr/cli.json',
  ],
  ['#generated/ids.ts', data, 'import', 'data/generated-world/ids.ts'],
  ['#generated/ids.ts', 'data/generated-world/titles.ts', 'import', 'data/generated-world/ids.ts'],
  ['#generated/schemas.ts', 'core/src/validate/project.ts', 'import', undefined],
  ['#generated/ids.ts', '../tools/run.ts', 'import', undefined],
  ['@polystatus/core', data, 'import', undefined],
  ['@polystatus/core/schemas/facts.schema.json', data, 'import', undefined],
  ['@polystatus/data/nothing/of/it', data, 'import', undefined],
  ['@polystatus/data/package.json', data, 'require', undefined],
  ['./dist/index.js', data, 'import', undefined],
  ['hono', data, 'import', undefined],
] as const)('%s from %s by %s leads to %s', (specifier, importer, kind, path) => {
  const expected = path && join(packages, path);
  expect(inTheWorld(specifier, join(packages, importer), kind)).toBe(expected);
});
