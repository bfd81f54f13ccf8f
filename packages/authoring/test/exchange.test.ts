import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from './run-here.ts';
import { TemporaryRoot } from './temporary-root.ts';

/** A folder that is not there. */
const nowhere = join(tmpdir(), `polystatus-${process.pid}-${Date.now()}`, 'nowhere');

const TR = 'locales/tr/iana/404.yaml';
const EN = 'locales/en/iana/404.yaml';
const LOCK = 'locales/tr/lock.json';
const HISTORY = 'locales/en/history.json';

type Root = TemporaryRoot;
const out = (root: Root, args: string[]) =>
  runHere(['export', '--root', root.path, '--locale', 'tr', ...args]);
const back = (root: Root, file: string, ...args: string[]) =>
  runHere(['import', root.at(file), '--root', root.path, ...args]);

test.each<readonly [string, string[], RegExp]>([
  ['no language', ['export', '--format', 'po'], /Which language\? Add --locale\./],
  [
    'an unknown language',
    ['export', '--format', 'po', '--locale', 'qaa'],
    /There is no translation into “qaa”/,
  ],
  [
    'the source language',
    ['export', '--format', 'po', '--locale', 'en'],
    /en is the source language/,
  ],
  ['no format', ['export', '--locale', 'tr'], /Which format\? Add --format: xliff, /],
  [
    'an unknown format',
    ['export', '--locale', 'tr', '--format', 'doc'],
    /There is no format “doc”/,
  ],
  [
    'a mark of order where none helps',
    ['export', '--locale', 'tr', '--format', 'po', '--bom'],
    /--bom is for CSV/,
  ],
  [
    'an unknown state',
    ['export', '--locale', 'tr', '--format', 'po', '--only', 'new'],
    /not “new”/,
  ],
  [
    'a folder that is not there',
    ['export', '--locale', 'tr', '--out', `${nowhere}/tr.po`],
    /tr\.po cannot be written/,
  ],
  ['no file', ['import'], /Name one file/],
  [
    'a file that is not there',
    ['import', `${nowhere}/tr.po`],
    /There is no file .*nowhere\/tr\.po/,
  ],
  ['a folder as file', ['import', '/tmp', '--format', 'po'], /\/tmp is not a file|cannot be read/],
  ['a file of no format', ['import', '/tmp/tr.doc'], /Which format\?/],
  ['translation memory as import', ['import', '/tmp/tr.tmx'], /tmx only leaves/],
])('%s is wrong usage', async (_title, args, message) => {
  const run = await runHere(args);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});

test.each(['xlf', 'xliff12', 'po', 'csv'])(
  'what went out as %s and came back unchanged changes nothing',
  async (extension) => {
    using root = new TemporaryRoot();
    const before = [root.text(TR), root.text('locales/tr/ui/site.yaml')];
    const file = `tr.${extension}`;
    const format = ['--format', extension === 'xlf' ? 'xliff' : extension];
    expect(await out(root, ['--out', root.at(file), ...format])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const first = root.text(file);
    const run = await back(root, file, '--locale', 'tr', ...format);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^tr: 0 of \d+ messages written, 0 reviewed, 0 confirmed, 0 refused\.\n$/,
    );
    expect([root.text(TR), root.text('locales/tr/ui/site.yaml')]).toEqual(before);
    expect((await out(root, format)).stdout).toBe(first);
  },
);

test.each(['xlf', 'po', 'csv'])(
  'a translation made outside comes back through %s, byte by byte, and is recorded',
  async (extension) => {
    using root = new TemporaryRoot();
    const before = root.text(TR);
    const file = `tr.${extension}`;
    await out(root, ['--out', root.at(file)]);
    root.write(file, root.text(file).replace('Adres yanlış yazılmıştır.', 'Adres hatalıdır.'));
    const args = ['--locale', 'tr'];
    expect((await back(root, file, '--dry-run', ...args)).stdout).toMatch(
      /^tr: 1 of \d+ messages would be written/,
    );
    expect(root.text(TR)).toBe(before);
    const run = await back(root, file, ...args);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^tr: 1 of \d+ messages written/);
    expect(root.text(TR)).toBe(before.replace('Adres yanlış yazılmıştır.', 'Adres hatalıdır.'));
    expect(Object.keys(JSON.parse(root.text(LOCK)) as object)).toEqual(['404.causes.0']);
    // A second time there is nothing left to do.
    expect((await back(root, file, ...args)).stdout).toMatch(/^tr: 0 of .*, 0 refused\.\n$/);
  },
);

test('what cannot be merged is named and left alone', async () => {
  using root = new TemporaryRoot();
  await out(root, ['--out', root.at('tr.po')]);
  root.write(
    'tr.po',
    root
      .text('tr.po')
      .replace('"Bulunamadı"', '"Yok"')
      .replace('"Sayfa taşınmış veya silinmiştir."', '"Sayfa gitmiştir."')
      .replace('"Adres yanlış yazılmıştır."', '"Adres hatalıdır."')
      .replace('msgctxt "404.client.0"', 'msgctxt "404.client.9"'),
  );
  root.write(EN, root.text(EN).replace('title: Not Found', 'title: Gone'));
  root.write(TR, root.text(TR).replace('Sayfa taşınmış veya silinmiştir.', 'Sayfa yoktur.'));
  const before = root.text(TR);
  const run = await back(root, 'tr.po');
  expect(run.status).toBe(1);
  expect([...run.stderr.matchAll(/^\S+:\d+:1 error (\S+)/gm)].map(([, code]) => code)).toEqual([
    'source-moved',
    'translation-conflict',
    'unknown-message',
  ]);
  expect(run.stdout).toMatch(/^tr: 1 of \d+ messages written, .*, 3 refused\.\n$/);
  expect(root.text(TR)).toBe(before.replace('Adres yanlış yazılmıştır.', 'Adres hatalıdır.'));
});

test('reviews and confirmations are recorded with a name', async () => {
  using root = new TemporaryRoot();
  await runHere(['sync', '--root', root.path]);
  root.write(EN, root.text(EN).replace('title: Not Found', 'title: Lost and Gone'));
  await out(root, ['--out', root.at('tr.xlf')]);
  const stale = 'state="initial" subState="polystatus:stale"';
  expect(root.text('tr.xlf').split(stale).length).toBe(2);
  root.write(
    'tr.xlf',
    root
      .text('tr.xlf')
      .replace(stale, 'state="translated"')
      .replace(/state="translated"(>\s*<source>The address was mistyped)/, 'state="final"$1'),
  );
  const run = await back(root, 'tr.xlf', '--by', 'Ayşe');
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /^tr: 0 of \d+ messages written, 1 reviewed, 1 confirmed, 0 refused\.\n$/,
  );
  const lock = JSON.parse(root.text(LOCK)) as Record<string, object>;
  const history = JSON.parse(root.text(HISTORY)) as Record<string, string>;
  expect(lock['404.causes.0']).toMatchObject({ state: 'reviewed', by: 'Ayşe' });
  expect(lock['404.title']).toMatchObject({
    exact: expect.toSatisfy((print: string) => history[print] === 'Lost and Gone'),
    decision: 'no-retranslation',
  });
});

test('a translation that loses its code is written and reported', async () => {
  using root = new TemporaryRoot();
  await out(root, ['--out', root.at('tr.po')]);
  root.write('tr.po', root.text('tr.po').replace('sayfayla `404` gönderin', 'sayfa gönderin'));
  const run = await back(root, 'tr.po');
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/404\.yaml:\d+:\d+ error code-kept/);
});

test.each<readonly [string, string, string[], RegExp]>([
  ['another language', 'fr.po', [], /wrong-language[^]*is fr; tr is expected/],
  ['a language nobody has', 'xx.po', [], /The file is for “xx”; there is fr, tr\./],
  ['no language', 'tr.csv', [], /The file does not name its language\. Add --locale with one of /],
  ['a document type', 'evil.xlf', [], /evil\.xlf:2:1 error document-type/],
])('a file with %s is refused', async (_title, file, args, message) => {
  using root = new TemporaryRoot();
  const before = root.text(TR);
  const po =
    'msgid ""\nmsgstr "Language: LL\\n"\n\nmsgctxt "404.title"\nmsgid "Not Found"\nmsgstr "X"\n';
  root.write('fr.po', po.replace('LL', 'fr'));
  root.write('xx.po', po.replace('LL', 'xx'));
  root.write('tr.csv', 'id,source,target\n404.title,Not Found,X\n');
  root.write('evil.xlf', '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><xliff/>');
  const locale = file === 'fr.po' ? ['--locale', 'tr'] : [];
  const run = await back(root, file, ...locale, ...args);
  expect(run.status).toBeGreaterThan(0);
  expect(run.stderr).toMatch(message);
  expect(root.text(TR)).toBe(before);
});

test('only what is to do, and a mark of order for Excel', async () => {
  using root = new TemporaryRoot();
  root.write(TR, root.text(TR).replace('title: Bulunamadı\n', ''));
  const run = await out(root, ['--format', 'csv', '--bom', '--only', 'missing']);
  const rows = run.stdout.split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFF"id","source"/);
  expect(rows.slice(1)).toEqual([
    expect.stringMatching(/^"404\.title","Not Found","","missing",/),
    '',
  ]);
  root.write('tr.csv', run.stdout.replace('"Not Found",""', '"Not Found","Yok"'));
  expect(await back(root, 'tr.csv', '--locale', 'tr')).toMatchObject({ status: 0 });
  expect(root.text(TR)).toMatch(/^#.*\ntitle: Yok\nsummary: /);
});

test.each<readonly [string, (text: string) => string]>([
  [
    'xlf',
    (text) =>
      text.replace(
        /state="initial"(>\s*<source>)([^]*?)(<\/source>)/g,
        'state="translated"$1$2$3<target>$2</target>',
      ),
  ],
  ['po', (text) => text.replace(/(^msgid ((?:".*"\n)+))msgstr ""\n/gm, '$1msgstr $2')],
  ['csv', (text) => text.replace(/(^"[^"]+","((?:[^"]|"")*)",)""/gm, '$1"$2"')],
])('a new language made wholly by %s lacks nothing', async (extension, fill) => {
  using root = new TemporaryRoot();
  await runHere(['new', 'locale', 'de', '--root', root.path]);
  const file = `de.${extension}`;
  const args = ['--root', root.path, '--locale', 'de'];
  await runHere(['export', ...args, '--out', root.at(file)]);
  root.write(file, fill(root.text(file)));
  expect((await runHere(['import', root.at(file), ...args])).stdout).toMatch(
    /^de: (\d+) of \1 messages written, .*, 0 refused\.\n$/,
  );
  const locale = 'locales/de/locale.yaml';
  root.write(locale, root.text(locale).replace('tier: none', 'tier: complete'));
  const { diagnostics } = await root.check();
  expect(diagnostics.filter(({ code }) => code.startsWith('missing-'))).toEqual([]);
  expect(root.text('locales/de/iana/404.yaml')).toMatch(
    /\nsynonyms:\n  - page not found\n  - dead link\n$/,
  );
});
