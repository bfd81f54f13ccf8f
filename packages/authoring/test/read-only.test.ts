import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FR, refusesWriting, TIMEOUT } from './refused-writing.ts';
import { content, TemporaryRoot, type Run } from './temporary-root.ts';

/* Every kind of writing, where all may be read and nothing may be written. */
refusesWriting('EACCES', (root, args) => readOnly(root.path, args), [
  [['rename', 'nginx/499', 'nginx/498'], 'content/iana/404.yaml'],
  [['remove', 'nginx/499'], 'locales/tr/iana/404.yaml'],
  [['new', 'code', 'nginx/498'], 'content/nginx/498.yaml'],
  [['new', 'locale', 'de'], 'locales/de/locale.yaml'],
  [['fix'], FR],
  [['accept', '404.title', '--locale', 'tr', '--reviewed'], 'locales/en/history.json'],
  [['rules', '--write'], 'docs/checks.md'],
]);

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
