import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { checkHere, runHere } from './run-here.ts';
import { TemporaryRoot } from './temporary-root.ts';

/* A branch may carry links to any file of the machine that checks it. */
const SECRET = 'TOKEN: s3cr3t-value-123\n';
/** What the walk would find behind a linked folder, wherever it hangs. */
const FOLDER = ['404.yaml', 'iana/404.yaml', 'tr/iana/404.yaml', 'locale.yaml', 'id_s3cr3t'];

test.each([
  ['content'],
  ['content/iana'],
  ['content/iana/404.yaml'],
  ['content/iana/owner.yaml'],
  ['content/iana/registry.csv'],
  ['content/choose'],
  ['locales'],
  ['locales/tr'],
  ['locales/tr/iana'],
  ['locales/tr/iana/404.yaml'],
  ['locales/tr/locale.yaml'],
  ['locales/tr/lock.json'],
  ['locales/tr/ui'],
  ['locales/tr/ui/site.yaml'],
  ['locales/tr/ui/new.yaml'],
  ['locales/de'],
])('what a link in the place of %s leads to is neither read nor named', async (path) => {
  using root = new TemporaryRoot();
  using elsewhere = new TemporaryRoot();
  const isFile = /\.\w+$/.test(path);
  for (const name of isFile ? ['file'] : FOLDER.map((each) => `folder/${each}`)) {
    mkdirSync(dirname(elsewhere.at(name)), { recursive: true });
    elsewhere.write(name, SECRET);
  }
  rmSync(root.at(path), { recursive: true, force: true });
  symlinkSync(elsewhere.at(isFile ? 'file' : 'folder'), root.at(path));
  expect((await checkHere(root)).diagnostics).toContainEqual(
    expect.objectContaining({ file: path, code: 'not-a-file' }),
  );
  for (const format of ['text', 'github', 'json', 'sarif', 'junit']) {
    const { status, stdout } = await runHere(['check', '--root', root.path, '--format', format]);
    expect([status, stdout]).toEqual([1, expect.not.stringContaining('s3cr3t')]);
  }
});

test.each([
  ['sync', ['sync']],
  ['accept', ['accept', '404.title', '--locale', 'tr', '--reviewed']],
  ['rename', ['rename', '404', 'nginx/498']],
  ['new code', ['new', 'code', 'nginx/498']],
  ['new locale', ['new', 'locale', 'de']],
])('%s writes nothing behind a link, and says so', async (_title, args) => {
  using root = new TemporaryRoot();
  using elsewhere = new TemporaryRoot();
  mkdirSync(elsewhere.at('empty'));
  elsewhere.write('lock.json', '{}\n');
  for (const [path, target] of [
    ['content/nginx', 'empty'],
    ['locales/en/nginx', 'empty'],
    ['locales/de', 'empty'],
    ['locales/tr/lock.json', 'lock.json'],
  ] as const) {
    rmSync(root.at(path), { recursive: true, force: true });
    symlinkSync(elsewhere.at(target), root.at(path));
  }
  const before = elsewhere.files();
  const { status, stderr } = await runHere([...args, '--root', root.path]);
  expect(elsewhere.files()).toEqual(before);
  expect([status, stderr]).toEqual([1, expect.stringContaining('is a link')]);
});
