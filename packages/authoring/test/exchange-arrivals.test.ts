import { expect, test } from 'vitest';
import { runHere } from './run-here.ts';
import { TemporaryRoot } from './temporary-root.ts';

const TR = 'locales/tr/iana/404.yaml';

type Root = TemporaryRoot;
const out = (root: Root, args: string[]) =>
  runHere(['export', '--root', root.path, '--locale', 'tr', ...args]);
const back = (root: Root, file: string, ...args: string[]) =>
  runHere(['import', root.at(file), '--root', root.path, ...args]);

test('a translator’s comment becomes a mark for review, once', async () => {
  using root = new TemporaryRoot();
  await out(root, ['--out', root.at('tr.po')]);
  const file = root
    .text('tr.po')
    .replace('#: 404.causes.1\n', '# Emin değilim.\n$&')
    .replace('#: 404.summary\n', '# Kısaltılabilir mi?\n$&')
    .replace('"Sayfa taşınmış veya silinmiştir."', '"Sayfa gitmiştir."');
  root.write('tr.po', file);
  const run = await back(root, 'tr.po');
  expect(run.stdout).toMatch(/^tr: 1 of \d+ messages written, .*, 0 refused\. 2 to review\.\n$/);
  const after = root.text(TR);
  expect(after).toMatch(/^# review: Kısaltılabilir mi\?\nsummary: /m);
  expect(after).toContain('  # review: Emin değilim.\n  - Sayfa gitmiştir.\n');
  expect((await back(root, 'tr.po')).stdout).toMatch(/^tr: 0 of .*, 0 refused\.\n$/);
  // It travels out again, and says nothing new when it comes back.
  await out(root, ['--out', root.at('tr.csv')]);
  expect(root.text('tr.csv')).toMatch(/^"404\.summary",.*,"Kısaltılabilir mi\?",/m);
  await back(root, 'tr.csv', '--locale', 'tr');
  expect(root.text(TR)).toBe(after);
});

test.each<readonly [string, string, string[], RegExp]>([
  ['tr_TR', 'tr_TR', [], /^tr: 1 of 1 messages written/],
  ['a region named with its language', 'tr-CY', ['--locale', 'tr'], /^tr: 1 of 1 messages written/],
  ['no language, and one that is named', '', ['--locale', 'tr'], /^tr: 1 of 1 messages written/],
  [
    'another region',
    'tr_CY',
    [],
    /^The file is for “tr_CY”\. If that is to become tr, add --locale tr\./,
  ],
])('a file for %s', async (_title, tag, args, said) => {
  using root = new TemporaryRoot();
  root.write(
    'x.po',
    `msgid ""\nmsgstr "Language: ${tag}\\n"\n\n#. polystatus: base=ZZZ\nmsgctxt "404.title"\nmsgid "Not Found"\nmsgstr "Yok"\n`,
  );
  root.write(TR, root.text(TR).replace('title: Bulunamadı\n', ''));
  const run = await back(root, 'x.po', ...args);
  expect(run.stdout || run.stderr).toMatch(said);
});

test('what a tool only guessed waits for who reads it', async () => {
  using root = new TemporaryRoot();
  await out(root, ['--out', root.at('tr.xlf')]);
  const file = root
    .text('tr.xlf')
    .replace(
      /state="translated"(>\s*<source>The address was[^]*?<target>)Adres yanlış/,
      'state="initial"$1Adres belki yanlış',
    );
  root.write('tr.xlf', file);
  const before = root.text(TR);
  const run = await back(root, 'tr.xlf');
  expect(run).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^tr: 0 of .*, 0 refused\. 1 left out as unfinished\.\n$/),
    stderr: expect.stringMatching(/warning unfinished-translation\n.*\(state="initial"\)/),
  });
  expect(root.text(TR)).toBe(before);
  await back(root, 'tr.xlf', '--unfinished');
  expect(root.text(TR)).toBe(before.replace('Adres yanlış', 'Adres belki yanlış'));
});
