import { expect, test, vi } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { TemporaryRoot } from '../../test/temporary-root.ts';

const SOURCE = 'locales/en/iana/404.yaml';
const ID = '404.summary';

async function changed(root: TemporaryRoot, from: string, to: string): Promise<void> {
  await runHere(['sync', '--root', root.path]);
  root.write(
    SOURCE,
    root.text(SOURCE).replace(from, () => to),
  );
}

test.each([
  ['piped', {}, 'The server found [-nothing-]{+no page+} at this address.'],
  [
    'with colours',
    { FORCE_COLOR: '1' },
    'The server found \x1b[31m[-nothing-]\x1b[39m\x1b[32m{+no page+}\x1b[39m at this address.',
  ],
  ['NO_COLOR', { NO_COLOR: '1' }, 'The server found [-nothing-]{+no page+} at this address.'],
])('what changed, %s', async (_title, env, expected) => {
  using root = new TemporaryRoot();
  await changed(root, 'found nothing at', 'found no page at');
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const run = await runHere(['diff', ID, '--locale', 'tr', '--root', root.path]);
  vi.unstubAllEnvs();
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(`The source since the translation:\n${expected}\n`);
  expect(run.stdout).toMatch(/tr, stale\nlocales\/tr\/iana\/404\.yaml\n/);
  expect(run.stdout).toMatch(
    /The translation:\nSunucu bu adreste gösterecek bir şey bulamadı\.\n$/,
  );
});

test.each([
  ['nothing changed', 'x', 'x', 'tr, translated', 'The source has not changed'],
  ['only spacing changed', 'found nothing', 'found  nothing', 'tr, translated', 'Only spacing'],
  ['the message is gone', /^summary: .*\n/m, '', 'tr, obsolete', 'does not have this message'],
])('%s', async (_title, from, to, state, said) => {
  using root = new TemporaryRoot();
  await runHere(['sync', '--root', root.path]);
  root.write(SOURCE, root.text(SOURCE).replace(from, to));
  const run = await runHere(['diff', ID, '--locale', 'tr', '--root', root.path]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(state);
  expect(run.stdout).toContain(said);
});

test('what it said before was not kept', async () => {
  using root = new TemporaryRoot();
  await changed(root, 'found nothing at', 'found no page at');
  root.write('locales/en/history.json', '{}\n');
  const run = await runHere(['diff', ID, '--locale', 'tr', '--root', root.path]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('tr, stale');
  expect(run.stdout).toContain('was not kept. The source now:\nThe server found no page at this');
});

test('without a lock, and in all languages', async () => {
  using root = new TemporaryRoot();
  const run = await runHere(['diff', ID, '404.title', '--root', root.path]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout.match(/Nobody recorded which source/g)).toHaveLength(4);
});

test.each<readonly [string, string[], RegExp]>([
  [
    'a message that is not there',
    ['404.tittle'],
    /no message and no file “404\.tittle”\. Did you mean “404\.title”\?/,
  ],
  ['an unknown language', [ID, '--locale', 'xx'], /no translation into “xx”/],
])('%s is wrong usage', async (_title, args, message) => {
  using root = new TemporaryRoot();
  const run = await runHere(['diff', '--root', root.path, ...args]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
});

test.each<readonly [string, string[]]>([
  ['no word', []],
  ['an entry', ['404']],
  ['a file', ['locales/tr/iana/404.yaml']],
  ['a file of the source', ['locales/en/iana/404.yaml']],
])('%s means all that is stale there', async (_title, words) => {
  using root = new TemporaryRoot();
  await changed(root, 'found nothing at', 'found no page at');
  const run = await runHere(['diff', ...words, '--locale', 'tr', '--root', root.path]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout.match(/^\S+ {2}tr, \w+$/gm)).toEqual(['404.summary  tr, stale']);
});

test('nothing is stale', async () => {
  using root = new TemporaryRoot();
  const run = await runHere(['diff', '--root', root.path]);
  expect(run).toEqual({ status: 0, stderr: '', stdout: 'No translation here is stale.\n' });
});
