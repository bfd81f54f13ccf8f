import { lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { Requests } from './requests.ts';
import { Root, TR } from './root.ts';

/* What a branch may have put into the folders that we read and write. */
const LOCK = 'locales/tr/lock.json';

test.each([
  ['locales/tr/iana/.404.yaml.tmp', true],
  ['locales/tr/.lock.json.tmp', true],
  // A lock that nothing may be recorded in.
  [LOCK, false],
])('a link in the place of %s is not written through', async (path, recorded) => {
  using editor = new Requests();
  using elsewhere = new Root();
  elsewhere.write('victim', '{}\n');
  for (const target of ['victim', 'nowhere']) {
    rmSync(join(editor.path, path), { force: true });
    symlinkSync(join(elsewhere.path, target), join(editor.path, path));
    expect((await editor.save({ title: 'Yok' })).body).toMatchObject({ kind: 'saved', recorded });
    expect(elsewhere.text('victim')).toBe('{}\n');
    expect(() => elsewhere.text('nowhere')).toThrow('ENOENT');
    expect(lstatSync(join(editor.path, TR)).isFile()).toBe(true);
    expect((await editor.post('undo', {})).status).toBe(200);
    expect(editor.text(TR)).not.toContain('Yok');
  }
});

test.each(['locales/tr/iana/404.yaml', 'locales/tr/iana'])(
  'where %s is a link, nothing is read or written behind it, and the translator is told',
  async (path) => {
    using editor = new Requests();
    using elsewhere = new Root();
    const before = elsewhere.text(TR);
    rmSync(join(editor.path, path), { recursive: true });
    symlinkSync(join(elsewhere.path, path), join(editor.path, path));
    const { messages } = await editor.entry();
    expect(messages.filter(({ target }) => target !== undefined)).toEqual([]);
    expect(await editor.save({ title: 'Yok' })).toMatchObject({
      status: 422,
      body: { code: 'outside' },
    });
    expect(elsewhere.text(TR)).toBe(before);
  },
);

test.each<readonly [title: string, plant: (root: string) => void]>([
  ['to itself', (root) => symlinkSync('404.yaml', join(root, TR))],
  ['to its own folder', (root) => symlinkSync('.', join(root, TR))],
  ['to nothing', (root) => symlinkSync('nothing', join(root, TR))],
  ['around in circles', (root) => symlinkSync('../..', join(root, 'locales/tr/round'))],
])('a link that leads %s is a fault of that file alone', async (_title, plant) => {
  using editor = new Requests();
  rmSync(join(editor.path, TR));
  plant(editor.path);
  expect((await editor.view()).entries.map(({ id }) => id)).toContain('404');
});

test('folders that come and go while they are read disturb nobody', async () => {
  using editor = new Requests();
  const worker = new Worker(
    `const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
    for (let n = 0; ; n++) {
      const folder = ${JSON.stringify(join(editor.path, 'locales/tr/zz'))} + (n % 5);
      mkdirSync(folder + '/deep', { recursive: true });
      writeFileSync(folder + '/deep/404.yaml', '{');
      rmSync(folder, { recursive: true });
    }`,
    { eval: true },
  );
  try {
    const statuses = new Set<number>();
    for (let turn = 0; turn < 60; turn++) {
      statuses.add((await editor.get('/api/view?locale=tr')).status);
      await setTimeout(1);
    }
    expect([...statuses]).toEqual([200]);
  } finally {
    await worker.terminate();
  }
});

test('what a killed writer left keeps nobody waiting for long, and nobody else at all', async () => {
  using editor = new Requests();
  editor.write('locales/tr/iana/.404.yaml.tmp', 'title: hal');
  editor.write('locales/tr/.lock.json.tmp', '{ "404');
  const answered: string[] = [];
  const saved = editor.save({ title: 'Yok' }).finally(() => answered.push('save'));
  await setTimeout(50);
  await editor.get('/api/view?locale=tr').finally(() => answered.push('view'));
  expect((await saved).body).toMatchObject({ recorded: true });
  expect(answered).toEqual(['view', 'save']);
  expect(editor.text(TR)).toContain('title: Yok\n');
});

test('what the disk says comes without addresses of this machine', async () => {
  using editor = new Requests();
  mkdirSync(join(editor.path, 'locales/tr/iana/.404.yaml.tmp'));
  writeFileSync(join(editor.path, 'locales/tr/iana/.404.yaml.tmp/kept'), '');
  const saved = await editor.save({ title: 'Yok' });
  expect(saved).toMatchObject({ status: 422, body: { kind: 'refused', code: 'disk' } });
  expect(JSON.stringify(saved.body)).not.toContain(editor.path);

  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => {
    throw Object.assign(new Error(`EIO: i/o error, read '${editor.path}'`), { code: 'EIO' });
  });
  editor.replace(TR, 'Bulunamadı', 'Kayıp');
  const entries = await editor.get('/api/view?locale=tr');
  vi.restoreAllMocks();
  expect(entries).toMatchObject({ status: 500, body: { code: 'disk' } });
  expect(JSON.stringify(entries.body)).not.toContain(editor.path);
});
