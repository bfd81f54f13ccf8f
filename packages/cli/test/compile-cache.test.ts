import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { polystatus } from './polystatus.ts';

/** Bytes of the program’s, and of the search’s text. */
const WITHOUT_FUNCTIONS = 40_000;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'polystatus-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes of what Node.js kept, by file. */
const kept = (): number[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((stats) => stats.isFile())
    .map(({ size }) => size);

const search = (env: Readonly<Record<string, string>>): ReturnType<typeof polystatus> =>
  polystatus(['search', 'page not found'], { LANG: 'en_US.UTF-8', ...env });

test('what was compiled is kept, with every function of a module, and read again', () => {
  const first = search({ NODE_COMPILE_CACHE: folder });
  const sizes = kept();
  // What is compiled of a module without its functions is less than its text.
  expect(sizes.filter((size) => size > WITHOUT_FUNCTIONS)).toHaveLength(2);
  const second = search({ NODE_COMPILE_CACHE: folder });
  expect(second).toEqual(first);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(kept()).toEqual(sizes);
});

test.each<[what: string, env: () => Readonly<Record<string, string>>, files: number]>([
  ['below the home of whoever asks', () => ({ HOME: folder }), 2],
  ['nowhere without one', () => ({ TMPDIR: folder }), 0],
  [
    'where Node.js is told to',
    () => ({ HOME: join(folder, 'home'), NODE_COMPILE_CACHE: folder }),
    2,
  ],
  ['nowhere if it is told not to', () => ({ HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' }), 0],
])('%s', (_what, env, files) => {
  search(env());
  expect(kept().filter((size) => size > WITHOUT_FUNCTIONS)).toHaveLength(files);
  expect(readdirSync(folder)).not.toContain('home');
});

test('a home that nobody may write to is no fault', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(search({ HOME: file })).toEqual(search({}));
});
