import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, test } from 'vitest';
import { shown } from '../src/safe.ts';
import { polystatus, program } from './polystatus.ts';

test.each([
  ['__proto__'],
  ['constructor'],
  ['toString'],
  ['nginx/__proto__'],
  ['\u0007\u001B[31m'],
  ['x'.repeat(100_000)],
  ['4'.repeat(5000)],
  ['l’'.repeat(5000)],
  ['\u202E404'],
  ['-'],
  ['%s %d'],
  ['../../package'],
  ['💥'],
])('query %# neither crashes nor gets through unescaped', (query) => {
  for (const argv of [[query], ['search', query], ['list', query], [query, '--json']]) {
    const { status, stdout, stderr } = polystatus(argv);
    expect([0, 1]).toContain(status);
    expect(stdout + stderr).not.toMatch(/[\0-\u0008\u000B-\u001F\u202E]|at .*\.js:|undefined/);
    expect(stderr.length).toBeLessThan(1000);
  }
});

it('takes odd values of options for what they are', () => {
  expect(polystatus(['404', '--lang', '__proto__']).status).toBe(3);
  expect(polystatus(['404', '--lang', '../en']).status).toBe(3);
  expect(polystatus(['404', '--__proto__']).status).toBe(2);
});

it('shows half characters and control characters as such', () => {
  expect(shown('a\uD800b\u0000c\u202E')).toBe('a\uFFFDb\uFFFDc\uFFFD');
  expect(shown('é'.repeat(100))).toBe(`${'é'.repeat(60)}…`);
});

it('is silent when its reader goes away', async () => {
  const child = spawn(process.execPath, [program, 'list', '--json'], { env: {} });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
