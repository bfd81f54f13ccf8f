import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkHere, runHere } from '../../test/run-here.ts';
import { content, TemporaryRoot, type Run } from '../../test/temporary-root.ts';

const LOCK = 'locales/tr/lock.json';
const HISTORY = 'locales/en/history.json';
const ENTRY = 'locales/tr/iana/404.yaml';
const SOURCE = 'locales/en/iana/404.yaml';

const sync = (root: TemporaryRoot, ...args: string[]): Promise<Run> =>
  runHere(['sync', '--root', root.path, ...args]);
const edit = (root: TemporaryRoot, file: string, from: string, to: string): void => {
  const text = root.text(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
  root.write(
    file,
    text.replace(from, () => to),
  );
};

test('it writes, then leaves alone what is in step', async () => {
  using root = new TemporaryRoot();
  expect(await sync(root)).toEqual({
    status: 0,
    stdout: 'fr: 30 lines: 30 new.\ntr: 29 lines: 29 new.\n',
    stderr: '',
  });
  const written = root.text(LOCK);
  expect(await sync(root)).toEqual({
    status: 0,
    stdout: 'fr: 30 lines.\ntr: 29 lines.\n',
    stderr: '',
  });
  expect(root.text(LOCK)).toBe(written);
  expect(readdirSync(root.at('locales/tr'))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/tmp|lock\.json\./)]),
  );
  // The check sees the locks and has nothing against them.
  expect((await checkHere(root)).diagnostics.filter(({ file }) => file.includes('lock'))).toEqual(
    [],
  );
});

test('a translator’s week', async () => {
  using root = new TemporaryRoot();
  await sync(root, '--locale', 'tr');
  expect(existsSync(root.at('locales/fr/lock.json'))).toBe(false);
  edit(root, SOURCE, 'title: Not Found', 'title: Absent');
  edit(root, SOURCE, '  - Set up redirects for moved addresses.\n', '');
  edit(root, ENTRY, 'Sayfa taşınmış veya silinmiştir.', 'Sayfa silinmiştir.');
  edit(root, ENTRY, 'title: Bu sayfayı bulamadık', 'title: ""');
  expect(await sync(root, '--locale', 'tr')).toMatchObject({
    stdout: 'tr: 28 lines: 1 renewed, 1 dropped, 1 stale, 1 missing.\n',
  });
  const { diagnostics } = await checkHere(root);
  expect(
    diagnostics.flatMap(({ code, file, line, severity }) =>
      code === 'stale' ? [`${file}:${line} ${severity}`] : [],
    ),
    // A point that was taken out leaves those after it as they are.
  ).toEqual([`${ENTRY}:2 warning`]);
});

test('--check writes nothing and says what is behind', async () => {
  using root = new TemporaryRoot();
  expect(await sync(root, '--check', '--locale', 'tr')).toEqual({
    status: 1,
    stdout: 'tr: the lock is behind: 29 new. Run pnpm content sync.\n',
    stderr: '',
  });
  expect(existsSync(root.at(LOCK))).toBe(false);
  await sync(root, '--locale', 'tr');
  expect(await sync(root, '--check', '--locale', 'tr')).toMatchObject({
    status: 0,
    stdout: 'tr: up to date.\n',
  });
  // Reformatted: nothing is lost, but the file is not as the tools write it.
  root.write(LOCK, JSON.stringify(JSON.parse(root.text(LOCK)), undefined, 2));
  expect(await sync(root, '--check', '--locale', 'tr')).toMatchObject({ status: 1 });
});

test('the history holds each source text once, and what nobody names goes', async () => {
  using root = new TemporaryRoot();
  await sync(root);
  const written = root.text(HISTORY);
  expect(written.match(/"Not Found"/g)).toHaveLength(1);
  edit(root, SOURCE, 'title: Not Found', 'title: Absent');
  await sync(root);
  expect(root.text(HISTORY)).toBe(written);
  await runHere(['accept', '404.title', '--root', root.path]);
  expect(root.text(HISTORY)).not.toContain('"Not Found"');
  expect(root.text(HISTORY)).toContain('"Absent"');
  // As after a merge that kept the other side’s history.
  root.write(HISTORY, written);
  expect(await sync(root, '--check')).toEqual({
    status: 1,
    stdout: 'fr: up to date.\ntr: up to date.\nen: the history is behind. Run pnpm content sync.\n',
    stderr: '',
  });
  expect(await sync(root)).toMatchObject({ status: 0 });
  expect(await sync(root, '--check')).toMatchObject({ status: 0 });
});

test('a damaged history stops every lock, and is said once', async () => {
  using root = new TemporaryRoot();
  await sync(root);
  root.write(HISTORY, root.text(HISTORY).replace('"Not Found"', '"Found"'));
  const run = await sync(root);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr.match(/history\.json:\d+:1 error damaged-lock/g)).toHaveLength(1);
});

test.each<readonly [string, (root: TemporaryRoot) => void, RegExp]>([
  [
    'a merge conflict',
    (root) => root.write(LOCK, root.text(LOCK).replace('"404.title"', '<<<<<<< HEAD\n"404.title"')),
    /lock\.json:\d+:1 error merge-conflict[^]*git checkout --ours -- locales\/tr\/lock\.json/,
  ],
  ['damage', (root) => root.write(LOCK, '{"404.title": '), /lock\.json:1:\d+ error damaged-lock/],
  ['nothing', (root) => root.write(LOCK, ''), /lock\.json:1:1 error damaged-lock/],
  [
    'another encoding',
    (root) => root.write(LOCK, Buffer.from('{"404.title": "\xFF"}', 'latin1')),
    /lock\.json:1:16 error invalid-utf8/,
  ],
  [
    'fifty megabytes',
    (root) => truncateSync(root.at(LOCK), 50_000_000),
    /lock\.json:1:1 error file-too-large/,
  ],
  [
    'a link to nothing',
    (root) => {
      rmSync(root.at(LOCK));
      symlinkSync('nowhere', root.at(LOCK));
    },
    /lock\.json:1:1 error unreadable/,
  ],
])('a lock with %s is left alone, the others are written', async (_title, spoil, message) => {
  using root = new TemporaryRoot();
  await sync(root);
  spoil(root);
  rmSync(root.at('locales/fr/lock.json'));
  const run = await sync(root);
  expect(run).toMatchObject({ status: 1, stdout: 'fr: 30 lines: 30 new.\n' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
  expect(await sync(root, '--locale', 'tr')).toMatchObject({ status: 1, stdout: '' });
});

test('a directory in the place of the lock', async () => {
  using root = new TemporaryRoot();
  mkdirSync(root.at(LOCK));
  const run = await sync(root, '--locale', 'tr');
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^locales\/tr\/lock\.json:1:1 error not-a-file\n/);
});

test.each<readonly [string, string[], RegExp]>([
  ['an unknown option', ['--al'], /'--al'/],
  ['an unknown language', ['--locale', 'de'], /no translation into “de”; there is fr, tr/],
  ['the source language', ['--locale', 'en'], /en is the source language/],
  ['a word too many', ['tr'], /“tr” means nothing here/],
  ['a root that is not there', ['--root', '/nonexistent'], /no source language/],
])('%s is wrong usage', async (_title, args, message) => {
  using root = new TemporaryRoot();
  const run = await runHere(['sync', '--root', root.path, ...args]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toMatch(/^pnpm content sync /m);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});

test('in a process of its own, without git', async () => {
  using root = new TemporaryRoot();
  const run = await content(['sync', '--root', '.'], { cwd: root.path, env: { PATH: '' } });
  expect(run).toEqual({
    status: 0,
    stdout: 'fr: 30 lines: 30 new.\ntr: 29 lines: 29 new.\n',
    stderr: '',
  });
});
