import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
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
import { save } from './save.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-save-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string): string => join(folder, path);
const text = (path: string): string => readFileSync(at(path), 'utf8');
const rests = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));
const victim = at('victim.txt');

test('makes a file, changes it, and leaves nothing behind', () => {
  const path = 'new.yaml';
  expect(save(folder, { path, before: undefined, after: 'a: ş\n' })).toBe(true);
  expect(save(folder, { path, before: 'a: ş\n', after: 'a: y\n' })).toBe(true);
  expect(text(path)).toBe('a: y\n');
  expect(rests()).toEqual([]);
});

test.each<[title: string, now: string | undefined, before: string | undefined]>([
  ['changed', 'theirs', 'old'],
  ['removed', undefined, 'old'],
  ['made', 'theirs', undefined],
])('a file somebody else has %s is not written and stays theirs', (title, now, before) => {
  const path = `${title}.yaml`;
  if (now !== undefined) writeFileSync(at(path), now);
  expect(save(folder, { path, before, after: 'mine' })).toBe(false);
  if (before !== undefined) expect(save(folder, { path, before, after: undefined })).toBe(false);
  expect(readdirSync(folder).includes(path)).toBe(now !== undefined);
  if (now !== undefined) expect(text(path)).toBe(now);
  expect(rests()).toEqual([]);
});

test('rights stay', () => {
  writeFileSync(at('rights.yaml'), 'old');
  chmodSync(at('rights.yaml'), 0o640);
  save(folder, { path: 'rights.yaml', before: 'old', after: 'new' });
  expect(statSync(at('rights.yaml')).mode & 0o777).toBe(0o640);
});

test('a file is removed in the state that was seen', () => {
  writeFileSync(at('old.yaml'), 'old');
  expect(save(folder, { path: 'old.yaml', before: 'old', after: undefined })).toBe(true);
  expect(existsSync(at('old.yaml'))).toBe(false);
  expect(rests()).toEqual([]);
});

test.each<[title: string, path: string, plant: () => void]>([
  ['the file', 'a/404.yaml', () => symlinkSync(victim, at('a/404.yaml'))],
  ['its folder', 'b/404.yaml', () => symlinkSync(at('aside'), at('b'))],
  ['a folder above', 'c/iana/404.yaml', () => symlinkSync(at('aside'), at('c'))],
  ['a file that is not there yet', 'd/404.yaml', () => symlinkSync(at('nowhere'), at('d'))],
])('a link in the place of %s is neither written nor removed through', (_title, path, plant) => {
  writeFileSync(victim, 'theirs');
  mkdirSync(at('aside/iana'), { recursive: true });
  mkdirSync(at('a'), { recursive: true });
  writeFileSync(at('aside/404.yaml'), 'theirs');
  writeFileSync(at('aside/iana/404.yaml'), 'theirs');
  plant();
  for (const before of [undefined, 'theirs'])
    for (const after of ['mine', undefined])
      expect(() => save(folder, { path, before, after })).toThrow(/is a link and may lead/);
  expect(['victim.txt', 'aside/404.yaml', 'aside/iana/404.yaml'].map(text)).toEqual(
    Array.from({ length: 3 }, () => 'theirs'),
  );
  expect(existsSync(at('nowhere'))).toBe(false);
});

test('what a link in the place of our own file leads to is left alone, and the link goes', () => {
  for (const [target, now] of [
    ['victim.txt', 'theirs'],
    ['nowhere', undefined],
  ] as const) {
    writeFileSync(victim, 'theirs');
    rmSync(at('planted.yaml'), { force: true });
    symlinkSync(at(target), at('.planted.yaml.tmp'));
    expect(save(folder, { path: 'planted.yaml', before: undefined, after: 'mine' })).toBe(true);
    expect(statSync(at('planted.yaml')).isFile()).toBe(true);
    expect(text('planted.yaml')).toBe('mine');
    expect(existsSync(at(target)) ? text(target) : undefined).toBe(now);
    expect(rests()).toEqual([]);
  }
});

test.each([
  ['a moment ago', 0],
  ['long ago', 86_400],
  ['by a clock that was put back', -86_400],
])('the half of a file that a writer left who was killed %s goes', (_title, seconds) => {
  const half = at('.half.yaml.tmp');
  writeFileSync(half, 'mi');
  const when = Date.now() / 1000 - seconds;
  utimesSync(half, when, when);
  rmSync(at('half.yaml'), { force: true });
  expect(save(folder, { path: 'half.yaml', before: undefined, after: 'mine' })).toBe(true);
  expect(text('half.yaml')).toBe('mine');
  expect(rests()).toEqual([]);
});

const module = JSON.stringify(new URL('save.ts', import.meta.url).href);
const run = (program: string): ReturnType<typeof spawn> =>
  spawn(
    process.execPath,
    ['--input-type=module', '--eval', `import { save } from ${module};\n${program}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );

test('three writers lose none of each other’s work', async () => {
  const path = at('counter');
  writeFileSync(path, '');
  const program = (letter: string): string => `
    import { readFileSync } from 'node:fs';
    for (let done = 0; done < 60; ) {
      const old = readFileSync(${JSON.stringify(path)}, 'utf8');
      if (save(${JSON.stringify(folder)}, { path: 'counter', before: old, after: old + '${letter}' })) done++;
    }`;
  const ends = [...'abc'].map(
    (letter) => new Promise((resolve) => run(program(letter)).once('close', resolve)),
  );
  expect(await Promise.all(ends)).toEqual([0, 0, 0]);
  expect([...text('counter')].sort().join('')).toBe(
    'a'.repeat(60) + 'b'.repeat(60) + 'c'.repeat(60),
  );
});

test('a writer who was stopped and taken for dead writes over nobody', async () => {
  const path = at('stopped');
  writeFileSync(path, '');
  const child = run(`
    import { readFileSync } from 'node:fs';
    process.stdout.write('ready');
    for (let done = 0; done < 150; ) {
      const old = readFileSync(${JSON.stringify(path)}, 'utf8');
      if (save(${JSON.stringify(folder)}, { path: 'stopped', before: old, after: old + 'a' })) done++;
    }`);
  const closed = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  let own = 0;
  for (let stop = 0; stop < 3; stop++) {
    child.kill('SIGSTOP');
    await setTimeout(20);
    while (own <= stop) {
      const old = text('stopped');
      if (save(folder, { path: 'stopped', before: old, after: `${old}b` })) own++;
    }
    child.kill('SIGCONT');
    await setTimeout(15);
  }
  expect(await closed).toBe(0);
  expect([...text('stopped')].sort().join('')).toBe('a'.repeat(150) + 'b'.repeat(3));
  expect(rests()).toEqual([]);
});

test('killed at any moment, the file is old or new and can be saved again', async () => {
  const path = at('killed.json');
  const program = `
    import { readFileSync } from 'node:fs';
    const path = ${JSON.stringify(path)};
    let old;
    try { old = readFileSync(path, 'utf8'); } catch {}
    for (let turn = 0; ; turn++) {
      const text = JSON.stringify({ turn, filler: 'x'.repeat((turn % 7) * 100_000), end: turn });
      if (!save(${JSON.stringify(folder)}, { path: 'killed.json', before: old, after: text })) throw new Error('not saved');
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
    const { turn, end } = JSON.parse(text('killed.json')) as { turn: number; end: number };
    expect(end).toBe(turn);
  }
  const before = text('killed.json');
  expect(save(folder, { path: 'killed.json', before, after: 'last' })).toBe(true);
  expect(rests()).toEqual([]);
});
