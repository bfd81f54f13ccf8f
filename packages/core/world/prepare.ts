import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packages } from './built.ts';

/**
 * Builds what a suite tests, for those who start vitest by hand; turbo has done so before.
 *
 * @throws {Error} with what the build printed when it fails
 */
export function setup({ name, config: { root } }: TestProject): void {
  if (process.env['TURBO_HASH'] !== undefined) return;
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const task = name === 'world' ? 'world' : 'build';
  const repository = join(packages, '..');
  const { status, stdout, stderr } = spawnSync(
    join(repository, 'node_modules/.bin/turbo'),
    ['run', task, `--filter=${manifest.name}`, '--output-logs=errors-only'],
    { cwd: repository, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`turbo run ${task} failed:\n${stdout}${stderr}`);
}
