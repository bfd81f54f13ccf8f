import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../run.ts';
import { outputOf } from './start-script.ts';

const copy = mkdtempSync(join(tmpdir(), 'polystatus-changeset-'));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
const changesets = (): string[] =>
  readdirSync(join(copy, '.changeset')).filter((name) => name.endsWith('.md'));

/** What versions follow from: manifests and changesets, without any source. */
beforeAll(() => {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\n'))
    if (/(?:^|\/)package\.json$|^pnpm-workspace\.yaml$|^\.changeset\//.test(path))
      cpSync(join(root, path), join(copy, path), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'manifests');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('pnpm changeset writes a sentence for users', async () => {
  const before = changesets();
  const args = ['add', '--patch', '@polystatus/data', '-m', 'A title is shorter.'];
  await outputOf('changeset', args, {}, copy);
  const added = changesets().find((name) => !before.includes(name)) ?? '';
  const text = readFileSync(join(copy, '.changeset', added), 'utf8');
  expect(text).toMatch(/^---\n['"]@polystatus\/data['"]: patch\n---\n\nA title is shorter\.\n/);
});

test('what is pending makes versions and change logs of published packages alone', async () => {
  await outputOf('changeset', ['version'], {}, copy);
  expect(changesets()).toEqual([]);
  const changed = git('status', '--porcelain', '-uall').split('\n');
  const logs = changed
    .filter((line) => line.endsWith('CHANGELOG.md'))
    .map((line) => dirname(line.slice(3)));
  expect(logs).not.toEqual([]);
  for (const folder of logs) {
    const manifest = readFileSync(join(copy, folder, 'package.json'), 'utf8');
    expect({ folder, ...(JSON.parse(manifest) as object) }).not.toHaveProperty('private');
  }
});
