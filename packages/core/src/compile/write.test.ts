import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { write } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('makes folders, replaces whole files and leaves nothing behind', () => {
  const path = join(folder, 'a/b/c.json');
  expect(write(path, 'long text')).toBe(true);
  expect(write(path, 'short')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('short');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
});

test('leaves a file alone whose bytes would not change', () => {
  const path = join(folder, 'same.json');
  write(path, 'same');
  utimesSync(path, 1, 1);
  expect(write(path, 'same')).toBe(false);
  expect(statSync(path).mtimeMs).toBe(1000);
});

test('a file that cannot be replaced is an error, and no rest stays', () => {
  const path = join(folder, 'directory');
  write(join(path, 'inside'), '');
  expect(() => write(path, 'text')).toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('what a link in the place of the temporary file leads to is left alone', () => {
  const path = join(folder, 'linked.json');
  const victim = join(folder, 'victim.txt');
  writeFileSync(victim, 'theirs');
  symlinkSync(victim, `${path}.${process.pid}.tmp`);
  write(path, 'mine');
  expect(readFileSync(victim, 'utf8')).toBe('theirs');
  expect(lstatSync(path).isFile()).toBe(true);
});

test('killed at any moment, the file is the old one or the new one', async () => {
  const path = join(folder, 'killed.json');
  const program = `
    import { write } from ${JSON.stringify(new URL('write.ts', import.meta.url).href)};
    const path = ${JSON.stringify(path)};
    for (let turn = 0; ; turn++) {
      write(path, JSON.stringify({ turn, filler: 'x'.repeat((turn % 7) * 100_000), end: turn }));
      if (turn === 0) process.stdout.write('ready');
    }`;
  for (let kill = 0; kill < 8; kill++) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await setTimeout(kill * 7);
    child.kill('SIGKILL');
    await closed;
    const { turn, end } = JSON.parse(readFileSync(path, 'utf8')) as { turn: number; end: number };
    expect(end).toBe(turn);
  }
});
