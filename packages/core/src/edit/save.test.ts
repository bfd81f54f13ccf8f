import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { fileFingerprint } from './file-fingerprint.ts';
import { save } from './save.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-save-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = (path: string): string => readFileSync(path, 'utf8');
const rests = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

test('makes a file, changes it, and leaves nothing behind', () => {
  const path = join(folder, 'new.yaml');
  expect(save(path, 'a: ş\n', { expected: undefined })).toEqual({
    kind: 'saved',
    fingerprint: fileFingerprint('a: ş\n'),
  });
  expect(save(path, 'a: y\n', { expected: fileFingerprint('a: ş\n') }).kind).toBe('saved');
  expect(text(path)).toBe('a: y\n');
  expect(rests()).toEqual([]);
});

test.each<[title: string, now: string | undefined, expected: string | undefined]>([
  ['changed', 'theirs', fileFingerprint('old')],
  ['removed', undefined, fileFingerprint('old')],
  ['made', 'theirs', undefined],
])('a file somebody else has %s is a conflict and stays theirs', (title, now, expected) => {
  const path = join(folder, `${title}.yaml`);
  if (now !== undefined) writeFileSync(path, now);
  expect(save(path, 'mine', { expected })).toEqual({ kind: 'conflict', current: now });
  expect(readdirSync(folder).includes(`${title}.yaml`)).toBe(now !== undefined);
  if (now !== undefined) expect(text(path)).toBe(now);
  expect(rests()).toEqual([]);
});

test('rights stay, and a link stays a link', () => {
  const path = join(folder, 'rights.yaml');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder, 'link.yaml'));
  save(join(folder, 'link.yaml'), 'new', { expected: fileFingerprint('old') });
  expect(text(path)).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('a lock that a killed process left is taken away', () => {
  const path = join(folder, 'locked.yaml');
  // No process has this number.
  writeFileSync(join(folder, '.locked.yaml.lock'), '4194999 0.5');
  expect(save(path, 'mine', { expected: undefined }).kind).toBe('saved');
  expect(rests()).toEqual([]);
});

test('a lock somebody holds is not taken away, and says what to do', { timeout: 20_000 }, () => {
  const lock = join(folder, '.held.yaml.lock');
  writeFileSync(lock, `${process.pid} 0.5`);
  expect(() => save(join(folder, 'held.yaml'), 'mine', { expected: undefined })).toThrow(
    /Another program holds .*remove that file/,
  );
  rmSync(lock);
});

const modules = (): string =>
  ['save.ts', 'file-fingerprint.ts']
    .map(
      (name) =>
        `import * as ${name === 'save.ts' ? 'a' : 'b'} from ${JSON.stringify(new URL(name, import.meta.url).href)};`,
    )
    .join('\n');
const run = (program: string): ReturnType<typeof spawn> =>
  spawn(process.execPath, ['--input-type=module', '--eval', `${modules()}\n${program}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

test('three writers lose none of each other’s work', { timeout: 60_000 }, async () => {
  const path = join(folder, 'counter');
  writeFileSync(path, '');
  const program = (letter: string): string => `
    import { readFileSync } from 'node:fs';
    for (let done = 0; done < 60; ) {
      const old = readFileSync(${JSON.stringify(path)}, 'utf8');
      const { kind } = a.save(${JSON.stringify(path)}, old + '${letter}', { expected: b.fileFingerprint(old) });
      if (kind === 'saved') done++;
    }`;
  const ends = [...'abc'].map(
    (letter) => new Promise((resolve) => run(program(letter)).once('close', resolve)),
  );
  expect(await Promise.all(ends)).toEqual([0, 0, 0]);
  expect([...text(path)].sort().join('')).toBe('a'.repeat(60) + 'b'.repeat(60) + 'c'.repeat(60));
});

test(
  'killed at any moment, the file is old or new and can be saved again',
  { timeout: 60_000 },
  async () => {
    const path = join(folder, 'killed.json');
    const program = `
    import { readFileSync } from 'node:fs';
    const path = ${JSON.stringify(path)};
    let old;
    try { old = readFileSync(path, 'utf8'); } catch {}
    for (let turn = 0; ; turn++) {
      const text = JSON.stringify({ turn, filler: 'x'.repeat((turn % 7) * 100_000), end: turn });
      const { kind } = a.save(path, text, { expected: old === undefined ? undefined : b.fileFingerprint(old) });
      if (kind !== 'saved') throw new Error(kind);
      old = text;
      if (turn === 0) process.stdout.write('ready');
    }`;
    for (let kill = 0; kill < 8; kill++) {
      const child = run(program);
      const closed = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await setTimeout(kill * 7);
      child.kill('SIGKILL');
      await closed;
      const { turn, end } = JSON.parse(text(path)) as { turn: number; end: number };
      expect(end).toBe(turn);
    }
    expect(save(path, 'last', { expected: fileFingerprint(text(path)) }).kind).toBe('saved');
    expect(rests()).toEqual([]);
  },
);
