import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TemporaryRoot } from './temporary-root.ts';

/* What may stand where a file should, through the real command. */
const FACTS = 'content/iana/404.yaml';
const ENTRY = 'locales/tr/iana/404.yaml';
/** Generous: other work may fill the machine; it ends a hang and measures nothing. */
const TIMEOUT = 60_000;

/** What stands in the place of a file, and every fault as `file code`. */
type Replaced = readonly [
  title: string,
  put: (path: string, root: TemporaryRoot) => void,
  faults: readonly string[],
];

test.concurrent.each<Replaced>([
  ['50 MB', (path) => truncateSync(path, 50 * 1024 * 1024), [`${FACTS} file-too-large`]],
  ['a directory', (path) => void mkdirSync(path), [`${FACTS} not-a-file`]],
  ['a link to nothing', (path) => symlinkSync('nowhere.yaml', path), [`${FACTS} unreadable`]],
  ['a link to itself', (path) => symlinkSync('404.yaml', path), [`${FACTS} unreadable`]],
  ['a link to a folder', (path) => symlinkSync('.', path), [`${FACTS} not-a-file`]],
  ['a FIFO', (path) => void execFileSync('mkfifo', [path]), [`${FACTS} not-a-file`]],
  [
    'a link to a FIFO',
    (path, root) => {
      execFileSync('mkfifo', [root.at('pipe')]);
      symlinkSync(root.at('pipe'), path);
    },
    [`${FACTS} not-a-file`],
  ],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path), [`${FACTS} not-a-file`]],
])('%s named 404.yaml', { timeout: TIMEOUT }, async (title, put, expected) => {
  using root = new TemporaryRoot();
  if (title !== '50 MB') rmSync(root.at(FACTS));
  put(root.at(FACTS), root);
  const { status, stderr, diagnostics } = await root.check();
  expect(
    diagnostics.map(
      ({ file, line, column, code }) => `${file} ${code}${line === 1 && column === 1 ? '' : '?'}`,
    ),
  ).toEqual(expected);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test.concurrent.each<readonly [string, (root: TemporaryRoot) => void, readonly string[]]>([
  [
    'a folder that loops',
    (root) => symlinkSync('.', root.at('content/iana/loop')),
    ['content/iana/loop not-a-file'],
  ],
  [
    'a file with another ending',
    (root) => root.write('content/iana/405.yml', ''),
    ['content/iana/405.yml unknown-file'],
  ],
  [
    'a file of two digits',
    (root) => root.write('content/iana/40.yaml', ''),
    ['content/iana/40.yaml unknown-file'],
  ],
  [
    'a locale that is no language tag',
    (root) => {
      mkdirSync(root.at('locales/en-1'));
      root.write('locales/en-1/locale.yaml', '');
    },
    ['locales/en-1 unknown-file'],
  ],
  [
    'a locale in other capitals',
    (root) => {
      mkdirSync(root.at('locales/tr-tr'));
      root.write('locales/tr-tr/locale.yaml', '');
    },
    ['locales/tr-tr unknown-file'],
  ],
  [
    'a name with a line end',
    (root) => root.write('content/iana/4\n4.yaml', ''),
    ['content/iana/4\n4.yaml unknown-file'],
  ],
  [
    'files that editors leave',
    (root) => {
      for (const name of ['.404.yaml.swp', '404.yaml~', '404.yaml.123.tmp', 'README.md'])
        root.write(`content/iana/${name}`, '{');
    },
    [],
  ],
  [
    'no content',
    (root) => rmSync(root.at('content'), { recursive: true }),
    [
      'content missing-folder',
      // What follows in translations is told when the source has its facts again.
      ...['iana/404', 'nginx/499'].map((id) => `locales/en/${id}.yaml orphaned-file`),
    ],
  ],
  [
    'no locales',
    (root) => rmSync(root.at('locales'), { recursive: true }),
    ['locales missing-folder', 'locales/en/locale.yaml one-source'],
  ],
])('%s', { timeout: TIMEOUT }, async (_title, change, expected) => {
  using root = new TemporaryRoot();
  change(root);
  const { status, stderr, diagnostics } = await root.check();
  expect(
    diagnostics
      .filter(({ code }) => code !== 'unknown-related')
      .map(({ file, code }) => `${file} ${code}`),
  ).toEqual(expected);
  expect({ status, stderr }).toEqual({ status: expected.length > 0 ? 1 : 0, stderr: '' });
});

test.concurrent('a folder nobody may read', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  chmodSync(root.at('content/nginx'), 0);
  const { diagnostics, stderr } = await root.check({ powerless: true });
  chmodSync(root.at('content/nginx'), 0o755);
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toContain(
    'content/nginx unreadable',
  );
  expect(stderr).toBe('');
});

test.concurrent(
  'a bad entry of one language leaves the others alone',
  { timeout: TIMEOUT },
  async () => {
    using root = new TemporaryRoot();
    root.write(ENTRY, '{');
    expect((await root.check()).diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      `${ENTRY} yaml`,
    ]);
  },
);
