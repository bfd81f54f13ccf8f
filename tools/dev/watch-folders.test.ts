import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let root: string;
let changes: number;
let end: () => void;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'polystatus-watch-'));
  mkdirSync(join(root, 'content/iana'), { recursive: true });
  save('content/iana/404.yaml');
  changes = 0;
  end = watchFolders([join(root, 'content')], () => (changes += 1));
});
afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

let saves = 0;
function save(path: string): void {
  writeFileSync(join(root, path), `${(saves += 1)}`);
}

/** As most editors, git and our own commands do. */
function saveBeside(path: string): void {
  save('beside');
  renameSync(join(root, 'beside'), join(root, path));
}

function makeFolder(path: string): void {
  mkdirSync(join(root, path), { recursive: true });
}

function remove(path: string): void {
  rmSync(join(root, path), { recursive: true });
}

const FILE = 'content/iana/404.yaml';
test.each<readonly [string, readonly (() => void)[]]>([
  ['saves in place', [() => save(FILE), () => save(FILE)]],
  ['a file that takes the place of another', [() => saveBeside(FILE), () => saveBeside(FILE)]],
  ['a save in place after that', [() => saveBeside(FILE), () => save(FILE)]],
  ['a new file', [() => save('content/iana/410.yaml')]],
  ['a file that goes', [() => remove(FILE)]],
  [
    'a new folder and files in it',
    [() => makeFolder('content/nginx'), () => save('content/nginx/499.yaml')],
  ],
  [
    'a folder that goes and comes back',
    [() => remove('content/iana'), () => makeFolder('content/iana'), () => save(FILE)],
  ],
  [
    'the outermost folder, too',
    [() => remove('content'), () => makeFolder('content/iana'), () => save(FILE)],
  ],
])('%s', async (_what, acts) => {
  for (const act of acts) {
    const before = changes;
    act();
    await expect.poll(() => changes, { timeout: 10_000 }).toBeGreaterThan(before);
  }
});

test('quick saves are one change', async () => {
  for (let at = 0; at < 5; at++) save(FILE);
  await expect.poll(() => changes, { timeout: 10_000 }).toBe(1);
  await pause(200);
  expect(changes).toBe(1);
});

test('what stands beside is not watched, and nothing after the end', async () => {
  save('beside');
  end();
  save(FILE);
  await pause(200);
  expect(changes).toBe(0);
});
