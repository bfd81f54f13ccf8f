import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restore, spoil } from './whole.ts';

const PART = 'whole-test';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'polystatus-whole-'));
  file = join(folder, 'a.ts');
  spoil(PART, file, 'a < b', 'a > b');
});
afterEach(() => {
  restore(PART);
  rmSync(folder, { recursive: true });
});

test.each<[what: string, since: () => void, text: string]>([
  ['the fault is taken out', () => {}, 'a < b'],
  ['… once', () => restore(PART), 'a < b'],
  ['what somebody wrote since stays', () => writeFileSync(file, 'a < c'), 'a < c'],
])('%s', (_what, since, text) => {
  expect(readFileSync(file, 'utf8')).toBe('a > b');
  since();
  restore(PART);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a file that is gone is not made anew', () => {
  rmSync(file);
  restore(PART);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});
