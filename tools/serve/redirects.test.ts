import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRedirects } from './redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-redirects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no file, no redirects', () => {
  expect(readRedirects(folder).size).toBe(0);
});

test.each([
  '/a/ https://elsewhere.example/ 302',
  '/a/ //elsewhere.example/ 302',
  '/a/ /b/ 200',
  'a b',
  '/a/',
])('refuses “%s”', (line) => {
  writeFileSync(join(folder, '_redirects'), `${line}\n`);
  expect(() => readRedirects(folder)).toThrow(line);
});

test('reads lines, and 302 where no status stands', () => {
  writeFileSync(join(folder, '_redirects'), '# said\n\n/a/ /b/\n/c/ /d/ 308\n');
  expect([...readRedirects(folder)]).toEqual([
    ['/a/', { to: '/b/', status: 302 }],
    ['/c/', { to: '/d/', status: 308 }],
  ]);
});
