import { expect, test } from 'vitest';
import { checkHere, runHere } from '../../test/run-here.ts';
import { TemporaryRoot, type Run } from '../../test/temporary-root.ts';

const SOURCE = 'locales/en/iana/404.yaml';
const TR = ['--locale', 'tr'];

/** In step, then with another title and another summary in English. */
async function stale(root: TemporaryRoot): Promise<void> {
  await runHere(['sync', '--root', root.path]);
  const text = root.text(SOURCE).replace('title: Not Found', 'title: Absent');
  root.write(SOURCE, text.replace('found nothing', 'found no page'));
}
const accept = (root: TemporaryRoot, ...args: string[]): Promise<Run> =>
  runHere(['accept', '--root', root.path, ...args]);
const lineOf = (root: TemporaryRoot, id: string, tag = 'tr'): unknown =>
  (JSON.parse(root.text(`locales/${tag}/lock.json`)) as Record<string, unknown>)[id];
const staleIn = async (root: TemporaryRoot): Promise<string[]> => {
  const { diagnostics } = await checkHere(root);
  return diagnostics.flatMap(({ code, file, line }) =>
    code === 'stale' ? [`${file}:${line}`] : [],
  );
};

test('one message, with the name of who decided', async () => {
  using root = new TemporaryRoot();
  await stale(root);
  expect(await accept(root, '404.title', ...TR, '--no-retranslation', '--by', 'Ada')).toEqual({
    status: 0,
    stdout: 'tr: 1 message recorded as no-retranslation.\n',
    stderr: '',
  });
  expect(lineOf(root, '404.title')).toMatchObject({
    state: 'translated',
    decision: 'no-retranslation',
    by: 'Ada',
  });
  expect(await staleIn(root)).toEqual([
    'locales/fr/iana/404.yaml:2',
    'locales/fr/iana/404.yaml:3',
    'locales/tr/iana/404.yaml:3',
  ]);
});

test('the author of a change speaks for all languages', async () => {
  using root = new TemporaryRoot();
  await stale(root);
  expect(await accept(root, '404')).toMatchObject({
    status: 0,
    stdout:
      'fr: 2 messages recorded as no-retranslation.\ntr: 2 messages recorded as no-retranslation.\n',
  });
  expect(await staleIn(root)).toEqual([]);
});

test.each<readonly [string, string[], number]>([
  ['a file of the language', ['locales/tr/iana/404.yaml', ...TR], 13],
  [
    'the same file without --locale tr twice',
    ['./locales/tr/iana/404.yaml', '404.title', ...TR],
    13,
  ],
  ['the file of the source', ['locales/en/iana/404.yaml', ...TR], 13],
  ['a namespace', ['locales/tr/ui/site.yaml', ...TR], 4],
  ['a list', ['404.causes', ...TR], 2],
  ['a code of another owner', ['nginx/499', ...TR], 12],
])('a review of %s', async (_title, args, number) => {
  using root = new TemporaryRoot();
  await stale(root);
  expect(await accept(root, ...args, '--reviewed')).toEqual({
    status: 0,
    stdout: `tr: ${number} messages recorded as reviewed.\n`,
    stderr: '',
  });
  const run = await runHere(['coverage', '--json', '--root', root.path, ...TR]);
  expect(JSON.parse(run.stdout)).toMatchObject([{ reviewed: number }]);
});

test('nothing to say', async () => {
  using root = new TemporaryRoot();
  await stale(root);
  expect(await accept(root, '404.causes', ...TR)).toMatchObject({
    status: 0,
    stdout: 'tr: none of these is stale, so there is nothing to record.\n',
  });
});

test('a damaged lock is left alone', async () => {
  using root = new TemporaryRoot();
  root.write('locales/tr/lock.json', '{');
  const run = await accept(root, '404', ...TR, '--reviewed');
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/damaged-lock/);
  expect(root.text('locales/tr/lock.json')).toBe('{');
});

test.each<readonly [string, string[], RegExp]>([
  ['no message', TR, /Which messages\?/],
  ['both decisions', ['404', ...TR, '--reviewed', '--no-retranslation'], /either/],
  ['a review of no language', ['404', '--reviewed'], /Add --locale/],
  ['no name', ['404', ...TR, '--by', ' '], /--by needs a name/],
  ['an unknown message', ['404.titel', ...TR], /no message and no file “404\.titel”.*“404\.title”/],
  [
    'an unknown file',
    ['locales/tr/iana/405.yaml', ...TR],
    /Did you mean “locales\/tr\/iana\/404\.yaml”/,
  ],
  ['a file of another language', ['locales/fr/iana/404.yaml', ...TR], /is of fr/],
])('%s is wrong usage', async (_title, args, message) => {
  using root = new TemporaryRoot();
  const run = await accept(root, ...args);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});
