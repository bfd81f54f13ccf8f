import { expect, test } from 'vitest';
import { lockfileFaults } from './lockfile-faults.ts';

const HASH = `sha512-${'a'.repeat(86)}==`;
const GOOD = `lockfileVersion: '9.0'

overrides:
  '@emnapi/runtime': 1.11.3

importers:

  .:
    devDependencies:
      vite:
        specifier: 'catalog:'
        version: 8.3.8(@types/node@24.19.2)(yaml@2.9.1)

  packages/api:
    dependencies:
      '@polystatus/data':
        specifier: workspace:^
        version: link:../data
      hono:
        specifier: catalog:published
        version: 4.13.19

packages:

  '@types/node@24.19.2':
    resolution: {integrity: ${HASH}}

  hono@4.13.19:
    resolution: {integrity: ${HASH}}
    engines: {node: '>=16.9.0'}

  vite@8.3.8:
    resolution: {integrity: ${HASH}}

snapshots:

  '@types/node@24.19.2': {}

  hono@4.13.19: {}

  vite@8.3.8(@types/node@24.19.2)(yaml@2.9.1):
    dependencies:
      '@types/node': 24.19.2
`;

const HONO = `  hono@4.13.19:\n    resolution: {integrity: ${HASH}}`;

test('what comes from the registry with its hash is all right', () => {
  expect(lockfileFaults(GOOD)).toEqual([]);
});

test.each<readonly [string, from: string, to: string, places: readonly string[]]>([
  ['no hash', HONO, '  hono@4.13.19:\n    resolution: {}', ['hono@4.13.19: lockfile-integrity']],
  [
    'nothing of where it is from',
    `${HONO}\n`,
    '  hono@4.13.19:\n',
    ['hono@4.13.19: lockfile-integrity'],
  ],
  ['a weak hash', HONO, HONO.replace(HASH, 'sha1-abc='), ['hono@4.13.19: lockfile-integrity']],
  ['a hash too short', HONO, HONO.replace('a==', '=='), ['hono@4.13.19: lockfile-integrity']],
  [
    'an archive from an address',
    HONO,
    HONO.replace('}', ', tarball: https://mirror.example/hono-4.13.19.tgz}'),
    ['hono@4.13.19: lockfile-source'],
  ],
  [
    'a commit of git',
    HONO,
    '  hono@4.13.19:\n    resolution: {commit: 0a1b, repo: https://git.example/hono.git, type: git}',
    ['hono@4.13.19: lockfile-source', 'hono@4.13.19: lockfile-integrity'],
  ],
  [
    'a folder',
    HONO,
    '  hono@file:../hono:\n    resolution: {directory: ../hono, type: directory}',
    [
      'hono@file:../hono: lockfile-source',
      'hono@file:../hono: lockfile-source',
      'hono@file:../hono: lockfile-integrity',
      'hono@4.13.19: {} lockfile-integrity',
    ],
  ],
  [
    'a package by its address',
    'hono@4.13.19:',
    'hono@https://a.example/hono.tgz:',
    ['hono@https://a.example/hono.tgz: lockfile-source', 'hono@4.13.19: {} lockfile-integrity'],
  ],
  [
    'what is installed and has no entry',
    "'@types/node@24.19.2': {}",
    "'@types/node@24.19.3': {}",
    ["'@types/node@24.19.3': {} lockfile-integrity"],
  ],
  [
    'an address asked for',
    'catalog:published',
    'https://a.example/hono.tgz',
    ['hono: lockfile-source'],
  ],
  ['git asked for', 'catalog:published', 'github:honojs/hono', ['hono: lockfile-source']],
  ['a folder asked for', 'catalog:published', 'file:../hono', ['hono: lockfile-source']],
  [
    'an address taken',
    'version: 4.13.19',
    'version: https://a.example/hono',
    ['hono: lockfile-source'],
  ],
  [
    'a folder outside',
    'link:../data',
    'link:../../../data',
    ["'@polystatus/data': lockfile-source"],
  ],
  ['an absolute folder', 'link:../data', 'link:/srv/data', ["'@polystatus/data': lockfile-source"]],
  [
    'an override from elsewhere',
    ': 1.11.3',
    ': https://a.example/x.tgz',
    ["'@emnapi/runtime': https://a.example/x.tgz lockfile-source"],
  ],
  [
    'another version of the format',
    "'9.0'",
    "'10.0'",
    ["lockfileVersion: '10.0' lockfile-unreadable"],
  ],
  ['a key twice', 'snapshots:', 'packages:', ['packages: lockfile-unreadable']],
  [
    'a merge conflict',
    'snapshots:',
    '<<<<<<< HEAD\nsnapshots:',
    ['<<<<<<< HEAD lockfile-unreadable'],
  ],
  ['no map', GOOD, 'lockfile', ['lockfile lockfile-unreadable']],
  ['nothing', GOOD, '', [' lockfile-unreadable']],
])('%s', (_title, from, to, places) => {
  expect(GOOD).toContain(from);
  const text = GOOD.replace(from, to);
  const lines = text.split('\n');
  const found = lockfileFaults(text).map(({ line, code }) => `${lines[line - 1]?.trim()} ${code}`);
  expect(found).toEqual(places);
});

test('a second document is looked at too', () => {
  const second = GOOD.replace(HONO, '  hono@4.13.19:\n    resolution: {}');
  expect(lockfileFaults(`${GOOD}---\n${second}`)).toMatchObject([{ code: 'lockfile-integrity' }]);
});
