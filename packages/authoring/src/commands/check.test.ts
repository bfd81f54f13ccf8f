import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { content, TemporaryRoot } from '../../test/temporary-root.ts';

/** Generous: other work may fill the machine; it ends a hang and measures nothing. */
const TIMEOUT = 60_000;
const FACTS = 'content/iana/404.yaml';

test.concurrent.each<readonly [string, string[], number, RegExp]>([
  ['an unknown option', ['check', '--rot', '.'], 2, /'--rot'/],
  ['an option without its value', ['check', '--root'], 2, /--root/],
  ['a file that is not there', ['check', 'everything'], 2, /There is no file “everything”/],
  ['a language that is not there', ['check', '--locale', 'xx'], 2, /There is no language “xx”/],
  ['an unknown format', ['check', '--format', 'xml'], 2, /There is no format “xml”/],
  ['an unknown command', ['chek'], 2, /There is no command “chek”/],
  ['a name every object has', ['constructor'], 2, /There is no command “constructor”/],
])('%s is wrong usage', { timeout: TIMEOUT }, async (_title, args, status, message) => {
  const run = await content(args);
  expect(run).toMatchObject({ status, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});

test.concurrent.each<readonly [string, string[]]>([
  ['content', ['--help']],
  ['content check', ['check', '--help']],
  ['content check -h', ['check', '-h']],
])('%s has help', { timeout: TIMEOUT }, async (_title, args) => {
  const run = await content(args);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(/^ {0,2}pnpm content check/m);
});

test.concurrent('the real content has no errors', { timeout: TIMEOUT }, async () => {
  expect(await content(['check', '--format', 'json'])).toMatchObject({ status: 0, stderr: '' });
});

test.concurrent.each([
  ['text', /^\d+ files: 0 errors, 0 warnings\.\n$/],
  ['json', /^\[\]\n$/],
  ['github', /^$/],
])('a clean root as %s', { timeout: TIMEOUT }, async (format, output) => {
  using root = new TemporaryRoot();
  const run = await content(['check', '--root', root.path, '--format', format]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(output);
});

test.concurrent('a root that is not there', { timeout: TIMEOUT }, async () => {
  const run = await content(['check', '--root', '/nonexistent/root', '--format', 'json']);
  expect(run).toMatchObject({ status: 1, stderr: '' });
  const faults = JSON.parse(run.stdout) as { file: string; code: string }[];
  expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content missing-folder',
    'locales missing-folder',
    'locales/en/locale.yaml one-source',
  ]);
});

test.concurrent('a root that is a file', { timeout: TIMEOUT }, async () => {
  const run = await content(['check', '--root', fileURLToPath(import.meta.url)]);
  expect(run).toMatchObject({ status: 1, stderr: '' });
});

test.concurrent(
  'a relative root is meant from where the user stands',
  { timeout: TIMEOUT },
  async () => {
    using root = new TemporaryRoot();
    const env = { INIT_CWD: root.at('content') };
    const run = await content(['check', '--root', '..', '--format', 'json'], { env });
    expect(run).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  },
);

test.concurrent('warnings alone do not block', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  root.write(FACTS, root.text(FACTS).replace('facts.schema', 'entry.schema'));
  const run = await content(['check', '--root', root.path]);
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/ 0 errors, 1 warning\.\n$/);
});

test.concurrent(
  'JSON is an array of diagnostics with these members in this order',
  { timeout: TIMEOUT },
  async () => {
    using root = new TemporaryRoot();
    root.write(FACTS, root.text(FACTS).replace('cacheable:', 'cachable:'));
    const { stdout } = await root.check();
    expect(stdout).toBe(
      `${JSON.stringify(
        [
          {
            code: 'unknown-property',
            severity: 'error',
            file: FACTS,
            line: 8,
            column: 1,
            endLine: 8,
            endColumn: 9,
            message: 'There is no property “cachable” here.',
            hint: 'Did you mean “cacheable”?',
          },
        ],
        undefined,
        2,
      )}\n`,
    );
  },
);

test.concurrent('text shows the place with carets', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  root.write(FACTS, root.text(FACTS).replace('cacheable:', 'cachable:'));
  const { stdout } = await content(['check', '--root', root.path]);
  expect(stdout).toBe(
    [
      `${FACTS}:8:1 error unknown-property`,
      '  There is no property “cachable” here.',
      '  → Did you mean “cacheable”?',
      '  7 |     section: "15.5.5"',
      '  8 | cachable: heuristically',
      '    | ^^^^^^^^',
      '  9 | content: allowed',
      '',
      '17 files: 1 error, 0 warnings.',
      '',
    ].join('\n'),
  );
});

test.concurrent('GitHub is the format where its workflows run', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  root.write(FACTS, root.text(FACTS).replace('cacheable:', 'cachable:'));
  const env = { GITHUB_ACTIONS: 'true' };
  const { stdout } = await content(['check', '--root', root.path], { env });
  expect(stdout).toBe(
    `::error file=${FACTS},line=8,col=1,endLine=8,endColumn=9,title=unknown-property::There is no property “cachable” here. Did you mean “cacheable”?\n`,
  );
});

test.each<readonly [string, string[], number]>([
  ['a language', ['--locale', 'fr'], 0],
  ['another one', ['--locale', 'tr'], 1],
  ['both', ['--locale', 'fr', '--locale', 'tr'], 1],
  ['a file', ['locales/tr/iana/404.yaml'], 1],
  ['a folder', ['content/iana', 'locales/fr/'], 0],
])('only %s', async (_title, words, status) => {
  using root = new TemporaryRoot();
  const path = 'locales/tr/iana/404.yaml';
  root.write(path, root.text(path).replace('title: Bulunamadı', 'title: "Bulunamadı'));
  const args = ['check', ...words, '--root', root.path, '--format', 'json', '--no-cache'];
  const run = await runHere(args);
  expect(run).toMatchObject({ status, stderr: '' });
  expect(JSON.parse(run.stdout)).toHaveLength(status);
});
