import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content, TemporaryRoot, type Run } from './temporary-root.ts';

/* Every kind of writing, where all may be read and nothing may be written. */
const TIMEOUT = 60_000;
const HISTORY = 'locales/en/history.json';
const FR = 'locales/fr/iana/404.yaml';

test.concurrent.each<readonly [args: readonly string[], named: string]>([
  [['rename', 'nginx/499', 'nginx/498'], 'content/iana/404.yaml'],
  [['remove', 'nginx/499'], 'locales/tr/iana/404.yaml'],
  [['new', 'code', 'nginx/498'], 'content/nginx/498.yaml'],
  [['new', 'locale', 'de'], 'locales/de/locale.yaml'],
  [['fix'], FR],
  [['accept', '404.title', '--locale', 'tr', '--reviewed'], HISTORY],
  [['rules', '--write'], 'docs/checks.md'],
])('%j says it of %s', { timeout: TIMEOUT }, async (args, named) => {
  using root = new TemporaryRoot();
  root.write(FR, root.text(FR).replace('a été mal saisie', 'a  été mal saisie'));
  const before = root.files();
  const run = await readOnly(root.path, [...args, '--root', root.path]);
  expect(run.stderr).toContain(`${named} cannot be written (EACCES).\n`);
  expect(run.stderr).not.toMatch(/\n {4}at |Error:/);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(root.files()).toEqual(before);
});

test.concurrent('import says it of each file', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const file = root.at('tr.po');
  await content(['export', '--locale', 'tr', '--out', file, '--root', root.path]);
  root.write('tr.po', root.text('tr.po').replace('"Bulunamadı"', '"Yok"'));
  const before = root.files();
  const run = await readOnly(root.path, ['import', file, '--root', root.path]);
  expect(run.stderr).toContain('locales/tr/iana/404.yaml cannot be written (EACCES).');
  expect(run.stderr).not.toMatch(/\n {4}at |Error:/);
  expect(run.status).toBe(1);
  expect(root.files()).toEqual(before);
});

test.concurrent('the check finds the same, and keeps nothing', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  root.write(FR, root.text(FR).replace('a été mal saisie', 'a  été mal saisie'));
  const args = ['check', '--root', root.path, '--format', 'json'];
  expect(await readOnly(root.path, args)).toEqual(await content(args));
});

/** Runs a command while nobody has the right to write anything below a folder. */
async function readOnly(folder: string, args: readonly string[]): Promise<Run> {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const all = [folder, ...folders];
  for (const one of all) chmodSync(one, 0o555);
  try {
    return await content(args, { powerless: true });
  } finally {
    for (const one of all) chmodSync(one, 0o755);
  }
}
