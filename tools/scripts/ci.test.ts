import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';

const folder = join(root, '.ci');

test.each(readdirSync(folder))('.ci/%s can be run', (name) => {
  const path = join(folder, name);
  expect(() => accessSync(path, constants.X_OK)).not.toThrow();
  expect(execFileSync('bash', ['-n', path], { encoding: 'utf8' })).toBe('');
});

test.each([
  ['bare', ['everything'], '.ci/bare start'],
  ['sbom', [], '.ci/sbom FOLDER'],
])('.ci/%s says how it is used, before anything begins', (name, args, usage) => {
  const { status, stderr } = spawnSync(join(folder, name), args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(usage) });
});
