import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  for (const folder of ['repository/content', 'repository/locales/tr/iana', 'outside'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'outside/secret.yaml'), 'TOKEN: s3cr3t\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/* A link in a branch that somebody sends must not make us read, and print, what lies outside. */
test.each([
  ['a link to a file outside', 'outside/secret.yaml', 'locales/tr/iana/404.yaml'],
  ['a link to a folder outside', 'outside', 'locales/tr/nginx'],
  ['a link to a folder inside', 'repository/content', 'locales/tr/linked'],
])('%s is refused and not followed', (_title, target, link) => {
  symlinkSync(join(root, target), join(root, 'repository', link));
  const refused: string[] = [];
  const listed = listFiles(join(root, 'repository'), (path, code) =>
    refused.push(`${path} ${code}`),
  );
  expect(listed).toEqual([]);
  expect(refused).toEqual([`${link} not-a-file`]);
});
